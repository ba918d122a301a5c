import { ada, sendEvents, uuidV7 } from '@cairn/scripts/testkit';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openTeam } from './openTeam.js';
import { faults } from './violations.js';

/** What of the settings belongs to the document, to one's own account, and what comes in and goes out as files. */
const { cairn, browser, page } = await openTeam({
  env: { CAIRN_SMTP_URL: 'smtp://127.0.0.1:9', CAIRN_MAIL_FROM: 'Cairn <cairn@example.com>' },
});

const panel = (name: string): Locator => page.getByRole('region', { name, exact: true });
const saved = () => page.getByText('Saved as draft').waitFor();
const settings = async () => (await (await cairn.api('document')).json()).settings ?? {};
const open = (section: string) => page.goto(`${cairn.url}/settings/${section}`);

async function show(visitor: string, times: number): Promise<void> {
  const at = new Date().toISOString();
  const events = Array.from({ length: times }, () => ({
    ...{ id: uuidV7(), type: 'prompt.shown', at, prompt: uuidV7(), survey: 'checkout-effort', version: 1 },
    ...{ touchpoint: 'checkout.completed', locale: 'en', visitor },
  }));
  await sendEvents(cairn, events);
}

describe('the fatigue budget', () => {
  it('says in words what it means, while it is changed, and saves it as draft', async () => {
    await open('fatigue');
    const budget = panel('Fatigue budget');
    await budget.getByLabel('At most in a session').fill('1');
    await budget.getByLabel('At most in 30 days').fill('9');
    await budget.getByLabel('Days between two surveys').fill('2,5');
    await budget
      .getByText(/at most once in a session and 9 times in 30 days, with at least 2\.5 days/)
      .waitFor();
    await saved();
    await expect.poll(settings).toMatchObject({ frequency: { maxPer30Days: 9, minDaysBetween: 2.5 } });
    await budget.getByLabel('At most in 30 days').fill('lots');
    await budget.getByText('Write a number from 1 to 100.').waitFor();
    expect((await settings()).frequency.maxPer30Days).toBe(9);
  });

  it('draws how often the same visitor is asked now', async () => {
    await show(uuidV7(), 1);
    await show(uuidV7(), 1);
    await show(uuidV7(), 10);
    await open('fatigue');
    const now = panel('Prompts per visitor now');
    await now.getByText('1 of 3 visitors asked more often than the 9').waitFor();
    const rows = now.getByRole('row');
    expect(await rows.nth(1).textContent()).toMatch(/^once2.*66\.7\s%$/);
    expect(await rows.nth(10).getAttribute('class')).toBe('over');
  });
});

describe('targets, theme and languages', () => {
  it('keeps a target in the figure of its scale, and refuses one that cannot be', async () => {
    await open('targets');
    const ces = page.getByLabel('CES, 1 to 7');
    await ces.fill('9');
    await page.getByText('Write a figure from 1 to 7.').waitFor();
    await ces.fill('6');
    await page.getByLabel('Attributes').fill('plan\ncountry');
    await saved();
    await expect
      .poll(settings)
      .toMatchObject({ targets: { 'ces.agree7': 6 }, dimensions: ['plan', 'country'] });
  });

  it('says what cannot be read while the colour is being chosen, and when it can', async () => {
    await open('theme');
    const light = page.getByRole('list', { name: 'Contrast, light' });
    const words = panel('Colours, light').getByLabel('Text', { exact: true });
    await words.fill('#9aa39c');
    await light.getByText(/^Text on the card: 2\.\d to 1, 4\.5 is needed$/).waitFor();
    await words.fill('');
    await light.getByText('Everything can be read').waitFor();
    await panel('Colours, light').getByLabel('Accent', { exact: true }).fill('#8a3b12');
    await panel('Shape and place').getByLabel('Spacing').selectOption('Compact');
    await saved();
    await expect
      .poll(async () => (await settings()).theme)
      .toEqual(expect.objectContaining({ accent: '#8a3b12', density: 'compact' }));
  });

  it('offers a language, lists what is missing in it, and leads there', async () => {
    await open('languages');
    await page.getByLabel('Offer another language').fill('fr');
    await page.locator('.hint', { hasText: 'French' }).waitFor();
    await page.getByRole('button', { name: 'Offer it' }).click();
    await expect.poll(async () => (await settings()).locales).toContain('fr');
    const missing = panel('Missing translations');
    await missing.getByRole('link', { name: 'Ease of checking out' }).first().click();
    await page.waitForURL(/\/surveys\/checkout-effort/);
    await open('languages');
    const out = page.getByRole('button', { name: 'Take out French' });
    await out.click();
    await out.click();
    await expect.poll(async () => (await settings()).locales).not.toContain('fr');
  });
});

describe('files', () => {
  it('give the document out', async () => {
    await open('data');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'JSON: download document' }).click();
    expect((await download).suggestedFilename()).toBe('cairn.json');
  });

  it('take a document in after showing what it changes, and refuse a wrong one with the place', async () => {
    const document = await (await cairn.api('document')).json();
    const file = (content: unknown) => ({
      ...{ name: 'cairn.json', mimeType: 'application/json' },
      buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
    });
    const field = page.getByLabel('Document as JSON');
    await field.setInputFiles(file('{'));
    await page.getByText('This is no JSON.').waitFor();
    await field.setInputFiles(file({ ...document, jurney: {} }));
    await page.getByText('This document cannot be imported').waitFor();
    document.journey.stages[0].name = 'First sight';
    await field.setInputFiles(file(document));
    await page.getByText('First sight').first().waitFor();
    await page.getByRole('button', { name: 'Import into the draft' }).click();
    await saved();
    await expect
      .poll(async () => (await (await cairn.api('document')).json()).journey.stages[0].name)
      .toBe('First sight');
  });

  it('bring answers of a table after saying what would become of them', async () => {
    const csv = 'id,at,ease,Weather\nr-1,2026-10-01,6,sunny\nr-2,2026-10-02,12,\n';
    await page.getByLabel('Answers to').selectOption({ label: 'Ease of checking out' });
    await page.getByLabel('Table as CSV').setInputFiles({
      ...{ name: 'answers.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) },
    });
    await page.getByText('Left out, because no question is called so: Weather.').waitFor();
    await page.getByRole('button', { name: 'See what would happen' }).click();
    await page.getByText('1 answer would be imported. Nothing has been yet.').waitFor();
    await page.getByText(/^Line 3: /).waitFor();
    expect((await (await cairn.api('responses')).json()).items).toEqual([]);
    await page.getByRole('button', { name: 'Import 1 answer' }).click();
    await page.getByText('1 answer imported.').waitFor();
    expect((await (await cairn.api('responses')).json()).items).toMatchObject([
      { imported: { source: 'csv', sourceId: 'r-1' } },
    ]);
  });

  it('has nothing the store would not take', async () => {
    await open('letters');
    await page.getByText('Everything that arrived is stored.').waitFor();
  });
});

describe('the digest', () => {
  it('is subscribed to, at an hour of the project’s days, and ended', async () => {
    await open('digest');
    const often = page.getByLabel(/how often/i);
    await often.selectOption('weekly');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    expect(await often.inputValue()).toBe('weekly');
    await often.selectOption('off');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
  });
});

describe('one’s own account', () => {
  it('shows where one is signed in, and ends a session by its name', async () => {
    const elsewhere = await fetch(`${cairn.url}/api/session`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'User-Agent': 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0',
      },
      body: JSON.stringify(ada),
    });
    expect(elsewhere.status).toBe(204);
    await open('account');
    await page.getByText('This browser', { exact: true }).waitFor();
    const end = page.getByRole('button', { name: 'End the session of Firefox, Windows' });
    await end.click();
    await end.click();
    await page.getByText('The session of Firefox, Windows is ended.').waitFor();
  });

  it('changes the password, and says which of the two is wrong', async () => {
    const [now, next] = [page.getByLabel('The password you have'), page.getByLabel('New password')];
    await now.fill('not the right one');
    await next.fill('a ladder of wet slate');
    await page.getByRole('button', { name: 'Change the password' }).click();
    await page.getByRole('alert').waitFor();
    await now.fill(ada.password);
    await page.getByRole('button', { name: 'Change the password' }).click();
    await page.getByText('The password is changed.').waitFor();
    expect((await page.request.get(`${cairn.url}/api/session`)).status()).toBe(200);
  });

  it('speaks German when asked to, and English again', async () => {
    await page.getByLabel('Language').selectOption('Deutsch');
    await page.getByRole('heading', { name: 'Konto', level: 1 }).waitFor();
    await page.getByLabel('Sprache').selectOption('English');
    await page.getByRole('heading', { name: 'Account', level: 1 }).waitFor();
  });
});

it.each(
  (['light', 'dark'] as const).flatMap((scheme) =>
    [1280, 320].flatMap((width) =>
      ['fatigue', 'targets', 'theme', 'languages', 'data', 'letters', 'account'].map(
        (section) => [section, scheme, width] as const,
      ),
    ),
  ),
)('%s is accessible in %s at %d pixels, under a strict policy', async (section, colorScheme, width) => {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
  await context.addCookies(await page.context().cookies());
  const theirs = await context.newPage();
  const noise: string[] = [];
  theirs.on('console', (message) => noise.push(message.text()));
  await theirs.goto(`${cairn.url}/settings/${section}`);
  await theirs.locator('.panel').first().waitFor();
  await theirs.locator('.skeleton').first().waitFor({ state: 'detached' });
  expect(await faults(theirs)).toEqual({ sticksOut: 0, violations: [] });
  expect(noise).toEqual([]);
  await context.close();
});
