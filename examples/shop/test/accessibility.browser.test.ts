import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type BrowserKind, launchBrowser, type RunningCairn, startCairn } from '@cairn/scripts/testkit';
import type { Locator, Page } from 'playwright-core';
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
  'product-doubts',
  'delivery-rating',
  'guide-feedback',
  'support-answered',
  'buy-again',
  'club-plans',
];
const phone = { reducedMotion: 'reduce', viewport: { width: 390, height: 780 } } as const;
const english = { skip: 'Skip', send: /^(Send|Next)$/, close: 'Close' };
const arabic = { skip: 'تخطي', send: /^(إرسال|التالي)$/, close: 'إغلاق' };
const inPage = ['/help/pitching-in-wind.html', '/help/pitching-in-wind.de.html', '/account.html'];

/** Asks for a survey whose own moment is elsewhere in the shop, from a visitor it is meant for. */
async function ask(page: Page, survey: string): Promise<Locator> {
  await page.evaluate((id) => {
    const state = JSON.parse(localStorage.getItem('cairn:pk_demo') ?? '{}');
    if (state.visits) localStorage.setItem('cairn:pk_demo', JSON.stringify({ ...state, visits: 2 }));
    Reflect.get(window, 'cairn')('set', { orders: 2 });
    void Reflect.get(window, 'cairn')('ask', id);
  }, survey);
  const prompt = page.getByRole('dialog');
  if (survey === 'guide-feedback') await page.getByRole('button', { name: 'Feedback' }).click();
  await prompt.waitFor();
  return prompt;
}

/** Answers what is on the card, or passes it over, and waits for what comes next. */
async function goOn(prompt: Locator, named: typeof english): Promise<void> {
  const heading = prompt.getByRole('heading');
  const before = await heading.textContent();
  const skip = prompt.getByRole('button', { name: named.skip });
  const inputs = prompt.getByRole('radio').or(prompt.getByRole('checkbox'));
  if (await skip.count()) await skip.click();
  else if (await inputs.count()) await answer(prompt, inputs.first(), named.send);
  else await prompt.getByRole('button', { name: named.close }).last().click();
  await expect.poll(async () => (await heading.allTextContents())[0]).not.toBe(before);
}

async function answer(prompt: Locator, input: Locator, send: RegExp): Promise<void> {
  const sendsItself =
    (await input.getAttribute('type')) === 'radio' && !(await prompt.locator('fieldset').count());
  await input.click();
  if (!sendsItself) await prompt.getByRole('button', { name: send }).click();
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(surveys)('has nothing to object to in %s, question by question', async (survey) => {
    const context = await browser.newContext({ ...phone, colorScheme });
    const page = await context.newPage();
    await page.goto(`${cairn.shopUrl}/stove.html`);
    const prompt = await ask(page, survey);
    for (let at = 1; await prompt.getByRole('heading').count(); at++) {
      expect(await violations(page), `question ${at}`).toEqual([]);
      await goOn(prompt, english);
    }
    await context.close();
  });

  it('has nothing to object to in Arabic, neither in the page nor behind the tab', async () => {
    const context = await browser.newContext({ ...phone, colorScheme });
    const page = await context.newPage();
    await page.goto(`${cairn.shopUrl}/help/pitching-in-wind.ar.html`);
    await page.getByRole('group').getByRole('radio').first().waitFor();
    expect(await violations(page), 'in the page').toEqual([]);
    await page.getByRole('button', { name: 'ملاحظات' }).click();
    const prompt = page.getByRole('dialog');
    await prompt.waitFor();
    for (let at = 1; await prompt.getByRole('heading').count(); at++) {
      expect(await violations(page), `question ${at}`).toEqual([]);
      await goOn(prompt, arabic);
    }
    await context.close();
  });
});

describe.each(looks)('in $colorScheme, $dir', ({ colorScheme, dir }) => {
  it.each(inPage)('has nothing to object to in the survey that stands in %s', async (path) => {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    await page.goto(cairn.shopUrl + path);
    await page.evaluate((direction) => {
      document.documentElement.dir = direction;
    }, dir);
    await page.getByRole('group').getByRole('radio').first().waitFor();
    expect(await violations(page), path).toEqual([]);
    await context.close();
  });
});
