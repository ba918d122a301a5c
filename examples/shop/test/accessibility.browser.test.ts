import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type BrowserKind, launchBrowser, type RunningCairn, startCairn } from '@cairn/scripts/testkit';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let cairn: RunningCairn;
let browser: BrowserKind;
let axe: string;

beforeAll(async () => {
  const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  [cairn, browser, axe] = await Promise.all([startCairn(), launchBrowser(), readFile(source, 'utf8')]);
});
afterAll(async () => {
  await browser?.close();
  await cairn?.stop();
});

/** Every rule that a part of the page breaks, with the element. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations: found } = await Reflect.get(window, 'axe').run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return found.flatMap(({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
    );
  });
}

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  (['ltr', 'rtl'] as const).map((dir) => ({ colorScheme, dir })),
);
const surveys = [
  'checkout-effort',
  'tent-setup-ease',
  'support-how-did-we-do',
  'relationship-nps',
  'cancel-reason',
];

describe.each(looks)('in $colorScheme, $dir', ({ colorScheme, dir }) => {
  it('has nothing to object to in any prompt, question by question', async () => {
    for (const survey of surveys) {
      const context = await browser.newContext({
        colorScheme,
        reducedMotion: 'reduce',
        viewport: { width: 390, height: 780 },
      });
      const page = await context.newPage();
      await page.goto(`${cairn.shopUrl}/stove.html`);
      await page.evaluate((direction) => {
        document.documentElement.dir = direction;
      }, dir);
      await page.evaluate((id) => {
        const state = JSON.parse(localStorage.getItem('cairn:pk_demo') ?? '{}');
        if (state.visits) localStorage.setItem('cairn:pk_demo', JSON.stringify({ ...state, visits: 2 }));
        void Reflect.get(window, 'cairn')('ask', id);
      }, survey);
      const prompt = page.getByRole('dialog');
      await prompt.waitFor();
      expect(await violations(page), survey).toEqual([]);
      const radios = prompt.getByRole('radio');
      if (await radios.count()) {
        await radios.first().click();
        await page.getByRole('textbox').waitFor();
        expect(await violations(page), `${survey}, second question`).toEqual([]);
      }
      await context.close();
    }
  });

  it('has nothing to object to in the surveys that stand in the page', async () => {
    for (const path of ['/help/pitching-in-wind.html', '/account.html']) {
      const context = await browser.newContext({ colorScheme });
      const page = await context.newPage();
      await page.goto(cairn.shopUrl + path);
      await page.evaluate((direction) => {
        document.documentElement.dir = direction;
      }, dir);
      await page.getByRole('group').getByRole('radio').first().waitFor();
      expect(await violations(page), path).toEqual([]);
      await context.close();
    }
  });
});
