import { languageTags } from '@cairn/schema';
import {
  type BrowserKind,
  launchBrowser,
  type Pages,
  type RunningCairn,
  servePages,
  startCairn,
} from '@cairn/scripts/testkit';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyQuestion } from '../looks/everyQuestion.js';
import { faultsOf } from '../looks/faultsOf.js';
import { publish, surveysOf } from '../looks/publishing.js';

/** Nothing inline, nothing evaluated, no nonce of ours, no Trusted Types policy, no sheet: only our script and our collector. */
let cairn: RunningCairn;
let browser: BrowserKind;
let host: Pages;

beforeAll(async () => {
  [cairn, browser] = await Promise.all([startCairn({ CAIRN_RATE_LIMIT: '0' }), launchBrowser()]);
  const { url } = cairn;
  const tag = `<script async src="${url}/v1/cairn.js" data-key="pk_demo"></script>`;
  const strict = (lang: string) => ({
    html: `<!doctype html><html lang="${lang}"><head><title>Strict</title><link rel="icon" href="data:,">${tag}</head><body><h1>A page</h1><div id="places"></div></body></html>`,
    headers: {
      'Content-Security-Policy': `default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src 'none'; script-src ${url}; connect-src ${url}; require-trusted-types-for 'script'; trusted-types 'none'`,
    },
  });
  host = await servePages(Object.fromEntries(languageTags.map((lang) => [`/${lang}`, strict(lang)])));
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
  await cairn?.stop();
});

/** Opens the page, does something in it, and gives every violation and every word on the console. */
async function violations(path: string, act: (page: Page) => Promise<unknown>): Promise<string[]> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const found: string[] = [];
  page.on('console', (message) => found.push(message.text()));
  page.on('pageerror', (error) => found.push(String(error)));
  await page.addInitScript(() => {
    Reflect.set(window, 'violations', []);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      Reflect.get(window, 'violations').push(`${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
  await page.goto(host.origin + path);
  await page.waitForFunction(() => typeof Reflect.get(window, 'cairn')?.touchpoint === 'function');
  await act(page);
  found.push(...(await page.evaluate(() => Reflect.get(window, 'violations'))));
  await context.close();
  return found;
}

describe('under the strictest policy', () => {
  it('[20] a violation would be seen', async () => {
    const found = await violations('/en', (page) =>
      page.evaluate(() => document.body.setAttribute('style', 'color: red')),
    );
    expect(found.join()).toContain('style-src');
  });

  it.each([
    ['corner', {}],
    ['bar', { accent: '#c2185b', font: 'serif', shadow: 'strong' }],
    ['modal', { mode: 'dark', radius: 28, density: 'compact' }],
    ['inline', { shadow: 'none', font: 'mono' }],
    ['tab', { position: 'start', mode: 'dark', font: 'rounded' }],
  ] as const)('[20] every question, %s, in a theme, shows without a violation', async (placement, theme) => {
    const questions = everyQuestion('en');
    await publish(cairn, surveysOf(questions, placement), { theme });
    const found = await violations('/en', async (page) => {
      const run = { surveys: Object.keys(questions), placement, sizes: [[1280, 720]] as const };
      expect(await page.evaluate(faultsOf, run)).toEqual([]);
    });
    expect(found).toEqual([]);
  });

  it.each(languageTags)('[20] in %s a survey is answered and arrives without a violation', async (lang) => {
    const surveys = surveysOf({
      asked: [
        { id: 'ease', type: 'ces', scale: 'agree5', text: 'Easy?' },
        { id: 'words', type: 'text', text: 'More?', maxChars: 60 },
        { id: 'me', type: 'contact', text: 'You?', consent: 'Yes' },
        { id: 'last', type: 'statement', text: 'Done.', code: 'STONE' },
      ],
    });
    await publish(cairn, surveys, { locale: lang });
    const found = await violations(`/${lang}`, async (page) => {
      const delivered = page.evaluate(
        () =>
          new Promise((resolve) => {
            window.addEventListener('cairn:delivered', resolve, { once: true });
          }),
      );
      await page.evaluate(() => Reflect.get(window, 'cairn').touchpoint('test.asked'));
      const prompt = page.getByRole('dialog');
      const look = await prompt.evaluate((card) => {
        const { borderRadius, position } = getComputedStyle(card);
        return { borderRadius, position, width: card.getBoundingClientRect().width };
      });
      expect(look).toEqual({ borderRadius: '12px', position: 'relative', width: 360 });
      await prompt.getByRole('radio').nth(3).click();
      await page
        .getByRole('dialog', { name: 'More?' })
        .getByRole('textbox')
        .fill('A few words that nearly fill it');
      await prompt.locator('.send').click();
      // Nothing is filled in: what is missing is said.
      await page.getByRole('dialog', { name: 'You?' }).locator('.send').click();
      await prompt.getByRole('alert').waitFor();
      await prompt.getByRole('textbox').first().fill('Ada');
      await prompt.getByRole('textbox').last().fill('ada@example.com');
      await prompt.getByRole('checkbox').check();
      await prompt.locator('.send').click();
      await page.getByRole('dialog', { name: 'Done.' }).locator('.send').click();
      await delivered;
    });
    expect(found).toEqual([]);
  });
});
