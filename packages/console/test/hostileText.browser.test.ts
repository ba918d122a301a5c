import { readFileSync } from 'node:fs';
import {
  type BrowserKind,
  launchBrowser,
  type RunningCairn,
  sendEvents,
  startCairn,
  uuidV7,
} from '@cairn/scripts/testkit';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Ends what it stands in, draws what reports itself, and runs where anything of it runs. */
const script = '"><img src=x onerror="window.pwned=1"><script>window.pwned=1</script>';
/** The same with a name to find it by. */
const hostile = (name: string) => `${name} ${script}`;

let cairn: RunningCairn;
let browser: BrowserKind;
let team: BrowserContext;

beforeAll(async () => {
  [cairn, browser] = await Promise.all([startCairn(), launchBrowser()]);
  team = await browser.newContext();
  await publishHostile();
});
afterAll(async () => {
  await browser?.close();
  await cairn?.stop();
});

/** The demo's document with a script in everything that people name. */
async function publishHostile(): Promise<void> {
  const document = JSON.parse(
    readFileSync(new URL('../../../examples/shop/cairn.json', import.meta.url), 'utf8'),
  );
  const survey = document.surveys.find(({ id }: { id: string }) => id === 'checkout-effort');
  survey.name = hostile('Survey');
  survey.thanks = hostile('Thanks');
  survey.locales = {};
  [survey.questions[0].text, survey.questions[1].text] = [hostile('Question'), hostile('Follow-up')];
  for (const stage of document.journey.stages) stage.name = `${stage.name} <img src=x onerror=pwned=1>`;
  for (const touchpoint of document.journey.touchpoints) {
    [touchpoint.name, touchpoint.owner] = [hostile(touchpoint.id), hostile('Owner')];
  }
  const saved = await cairn.api('document', { method: 'PUT', body: JSON.stringify(document) });
  expect([saved.status, await saved.text()]).toEqual([200, expect.any(String)]);
  const note = JSON.stringify({ note: hostile('Note') });
  expect((await cairn.api('document/publish', { method: 'POST', body: note })).status).toBe(200);
  const settings = { name: hostile('Project'), timeZone: 'UTC', origins: ['loopback'] };
  expect((await cairn.api('settings', { method: 'PUT', body: JSON.stringify(settings) })).status).toBe(200);
}

async function answerHostile(): Promise<void> {
  const at = new Date().toISOString();
  const event = {
    ...{ id: uuidV7(), type: 'response', at, prompt: uuidV7(), survey: 'checkout-effort', version: 2 },
    ...{
      touchpoint: 'checkout.completed',
      locale: 'en',
      seq: 1,
      complete: true,
      respondent: hostile('Respondent'),
    },
    answers: [
      { question: 'ease', value: 2 },
      { question: 'what-was-hard', value: hostile('Answer') },
    ],
    context: {
      page: `https://fernway.example/${script}`,
      attributes: { [`name ${script}`.slice(0, 60)]: hostile('Attribute') },
      properties: { order: hostile('Property') },
    },
  };
  await sendEvents(cairn, [event]);
}

/** Nothing ran, nothing was drawn, and nothing was stopped only by the page's policy. */
async function expectHarmless(page: Page, violations: readonly string[]): Promise<void> {
  expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined();
  expect(await page.locator('img[src="x"], [onerror]').count()).toBe(0);
  expect(await page.locator('script', { hasText: 'pwned' }).count()).toBe(0);
  expect(violations).toEqual([]);
}

function violationsOf(page: Page): string[] {
  const violations: string[] = [];
  page.on('console', (line) => {
    if (/Content Security Policy|TrustedHTML|Trusted Type/.test(line.text())) violations.push(line.text());
  });
  page.on('pageerror', (error) => violations.push(error.message));
  page.on('dialog', (dialog) => {
    violations.push(dialog.message());
    void dialog.dismiss();
  });
  return violations;
}

describe('[37] a script in what people wrote is text', () => {
  it('in the widget: the question, its follow-up and the thanks', async () => {
    const page = await (await browser.newContext()).newPage();
    const violations = violationsOf(page);
    await page.goto(`${cairn.shopUrl}/?cairn_debug`);
    await page.goto(`${cairn.shopUrl}/product.html`);
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await page.getByRole('link', { name: 'Go to your cart' }).click();
    await page.getByRole('link', { name: 'Check out' }).click();
    await page.getByRole('button', { name: 'Place order' }).click();
    const prompt = page.getByRole('dialog');
    await prompt.getByText(hostile('Question'), { exact: true }).first().waitFor();
    await prompt.getByRole('radio', { name: '2' }).click();
    await prompt.getByText(hostile('Follow-up'), { exact: true }).first().waitFor();
    await prompt.getByRole('textbox').fill(hostile('Typed'));
    await prompt.getByRole('button', { name: 'Send' }).click();
    await page.getByText(hostile('Thanks'), { exact: true }).first().waitFor();
    await expectHarmless(page, violations);
    await page.context().close();
  });

  it('in what explains a decision, on the page', async () => {
    const page = await (await browser.newContext()).newPage();
    const violations = violationsOf(page);
    await page.goto(
      `${cairn.shopUrl}/?cairn_debug&q=${encodeURIComponent(script)}#${encodeURIComponent(script)}`,
    );
    await page.getByRole('region', { name: 'Cairn' }).getByText('Cairn on this page').waitFor();
    await expectHarmless(page, violations);
    await page.context().close();
  });

  it('in every screen of the console, and in its titles', async () => {
    await answerHostile();
    const page = await team.newPage();
    const violations = violationsOf(page);
    await team.addCookies([await cairn.signUp()]);
    await page.goto(cairn.url);
    await page.getByText(hostile('checkout.completed'), { exact: true }).first().waitFor();
    await expectHarmless(page, violations);
    const screens: [path: string, shown: string][] = [
      ['/', hostile('checkout.completed')],
      ['/?view=table', hostile('checkout.completed')],
      ['/touchpoints/checkout.completed', hostile('Answer')],
      ['/responses', hostile('Answer')],
      ['/surveys', hostile('Survey')],
      ['/cases', hostile('Respondent')],
      ['/settings', hostile('Project')],
      ['/install', hostile('Project')],
      ['/surveys/checkout-effort', hostile('Survey')],
    ];
    for (const [path, shown] of screens) {
      await page.goto(cairn.url + path);
      const asText = page.getByText(shown).or(page.locator(`input[value^="${shown.split(' ')[0]} "]`));
      await asText.first().waitFor({ state: 'attached' });
      await expectHarmless(page, violations);
      expect(await page.title()).not.toBe('');
    }
    await page.goto(`${cairn.url}/surveys/${encodeURIComponent(script)}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectHarmless(page, violations);
  });
});
