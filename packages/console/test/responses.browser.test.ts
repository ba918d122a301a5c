import { settled } from '@cairn/scripts/testkit';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answerCheckout, type CheckoutAnswer } from './answerCheckout.js';
import { openTeam, queryOf, withoutRefusals } from './openTeam.js';
import { faults } from './violations.js';

/** A team that reads what people say in a made-up shop; each test goes on where the last ended. */
const { cairn, browser, page, noise } = await openTeam({ responses: 1500 });

const combo = (name: string) => page.getByRole('combobox', { name, exact: true });
const cards = () => page.getByRole('main').getByRole('article');
const stored = async (asked: string) => (await cairn.api(`responses?${asked}`)).json();
const focusedText = () => page.evaluate(() => document.activeElement?.textContent);

/** On a phone, from a member, and not pleased where nothing else is said. */
const answer = (told: Omit<CheckoutAnswer, 'more'> = {}) =>
  answerCheckout(cairn, {
    ...{ value: 2, comment: 'Too slow.', ...told },
    more: { context: { device: 'phone', attributes: { plan: 'member' } } },
  });

describe('the list of responses', () => {
  it('is narrowed by what was answered, and the address says so', async () => {
    await page.goto(`${cairn.url}/responses`);
    await settled(page);
    expect(await cards().count()).toBe(50);
    await combo('Survey').selectOption({ label: 'Ease of checking out' });
    await combo('Answer').selectOption({ value: 'ease:1' });
    await settled(page);
    expect(queryOf(page)).toEqual({ survey: 'checkout-effort', answer: 'ease:1', view: 'all' });
    const { items } = await stored('survey=checkout-effort&answer=ease:1');
    expect(items.length).toBeGreaterThan(0);
    await expect.poll(() => cards().count()).toBe(Math.min(50, items.length));
    expect(await cards().getByText('1 of 7').count()).toBe(await cards().count());
  });

  it('takes filters back with the back button', async () => {
    await page.goBack();
    expect(queryOf(page)).toEqual({ survey: 'checkout-effort', view: 'all' });
    expect(await combo('Answer').inputValue()).toBe('');
    await combo('Survey').selectOption({ label: 'All' });
  });

  it('finds words in comments, and says when there are none', async () => {
    await page.getByRole('searchbox', { name: 'Search comments' }).fill('payment');
    await page.keyboard.press('Enter');
    await settled(page);
    const { items } = await stored('q=payment');
    await expect.poll(() => cards().count()).toBe(items.length);
    await page.getByRole('searchbox').fill('xylophone');
    await page.keyboard.press('Enter');
    await page.getByText('No response matches these filters').waitFor();
    await page.getByRole('link', { name: 'Show all responses' }).click();
    await expect.poll(() => cards().count()).toBe(50);
  });

  it('narrows by device and attribute, behind one step', async () => {
    await page.getByText('More filters').click();
    await combo('Device').selectOption({ label: 'Phone' });
    await combo('Attribute').selectOption({ label: 'country: DE' });
    await page.getByText('More filters (2 in use)').waitFor();
    await settled(page);
    const { items } = await stored('device=phone&attribute=country:DE&limit=50');
    const contexts = items.map(({ context }: { context: object }) => context);
    expect(contexts.length).toBeGreaterThan(0);
    for (const context of contexts)
      expect(context).toMatchObject({ device: 'phone', attributes: { country: 'DE' } });
    await expect.poll(() => cards().count()).toBe(items.length);
  });

  it('turns pages, and goes back to the newest', async () => {
    await page.goto(`${cairn.url}/responses?view=all`);
    await settled(page);
    const first = await cards().first().textContent();
    await page.getByRole('link', { name: 'Older responses' }).click();
    await expect.poll(() => cards().first().textContent()).not.toBe(first);
    await page.getByRole('link', { name: 'Newest responses' }).click();
    await expect.poll(() => cards().first().textContent()).toBe(first);
  });

  it('hands out exactly what is filtered', async () => {
    await page.goto(`${cairn.url}/responses?side=bad&survey=checkout-effort&view=all`);
    await settled(page);
    await page.getByText('Download', { exact: true }).click();
    const read = async (name: string) => {
      const href = await page.getByRole('link', { name }).getAttribute('href');
      return (await page.request.get(cairn.url + href)).text();
    };
    const { items } = await stored('side=bad&survey=checkout-effort&limit=200');
    const lines = (await read('NDJSON, for programs')).trim().split('\n');
    const prompts = (of: { prompt: string }[]) => of.map(({ prompt }) => prompt).sort();
    expect(prompts(lines.map((line) => JSON.parse(line)))).toEqual(prompts(items));
    expect((await read('CSV, a row for each response')).trim().split('\r\n')).toHaveLength(items.length + 1);
  });
});

describe('what comes in while somebody reads', () => {
  const shown = (): Locator => page.getByRole('button', { name: /new response/ });

  it('waits, counted, and nothing moves under the reader', async () => {
    await page.goto(`${cairn.url}/responses?view=all`);
    await page.getByText('Live', { exact: true }).waitFor();
    await page.getByRole('combobox', { name: 'View' }).waitFor();
    await settled(page);
    const place = await cards().first().boundingBox();
    const text = await cards().first().textContent();
    await answer({ comment: 'First of two.' });
    await answer({ comment: 'Second of two.' });
    await page.getByRole('button', { name: 'Show 2 new responses' }).waitFor();
    expect(await cards().first().textContent()).toBe(text);
    expect(await cards().first().boundingBox()).toEqual(place);
  });

  it('is shown when it is asked for, and the focus goes to it', async () => {
    await shown().press('Enter');
    await cards().nth(1).getByText('First of two.').waitFor();
    expect(await cards().first().getByText('Second of two.').count()).toBe(1);
    await expect.poll(focusedText).toBe('Places an order');
    await shown().waitFor({ state: 'detached' });
  });

  it('is not counted where it does not match the filters', async () => {
    await page.goto(`${cairn.url}/responses?side=good&view=all`);
    await settled(page);
    await page.getByText('Live', { exact: true }).waitFor();
    await answer({ value: 1 });
    await answer({ value: 7, comment: 'A good one.' });
    await page.getByRole('button', { name: 'Show 1 new response', exact: true }).click();
    await cards().first().getByText('A good one.').waitFor();
  });
});

describe('a view', () => {
  const choice = () => combo('View');

  it('keeps the filters under a name', async () => {
    await page.goto(`${cairn.url}/responses?side=bad&device=phone&view=all`);
    await settled(page);
    await page.getByRole('button', { name: 'Save as a view' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.type('Unhappy on phones');
    await page.keyboard.press('Enter');
    await page.getByText('“Unhappy on phones” is saved.').waitFor();
    await expect
      .poll(() => choice().evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text))
      .toBe('Unhappy on phones');
    const { items } = await (await cairn.api('views')).json();
    expect(items).toMatchObject([{ name: 'Unhappy on phones', filter: { side: 'bad', device: 'phone' } }]);
  });

  it('says so when the name is taken, and keeps what was typed', async () => {
    await combo('Score').selectOption({ label: 'Neutral' });
    await page.getByRole('button', { name: 'Save as a view' }).click();
    await page.getByLabel('Name of the view').fill('Unhappy on phones');
    await page.getByRole('button', { name: 'Save view' }).click();
    await page.getByText('Another view is called "Unhappy on phones"; choose another name.').waitFor();
    expect(await page.getByLabel('Name of the view').inputValue()).toBe('Unhappy on phones');
    await page.keyboard.press('Escape');
  });

  it('is updated with other filters', async () => {
    await combo('Score').selectOption({ label: 'Bad' });
    await page.waitForURL(/side=bad/);
    await combo('Period').selectOption({ label: 'Last 28 days' });
    await page.waitForURL(/days=28/);
    await page.getByRole('button', { name: 'Update “Unhappy on phones”' }).click();
    await page.getByText('“Unhappy on phones” is saved.').waitFor();
    const { items } = await (await cairn.api('views')).json();
    expect(items[0].filter).toEqual({ side: 'bad', device: 'phone', days: '28' });
  });

  it('is what one begins with, once it is chosen', async () => {
    await page.getByLabel('Begin with this view').check();
    await expect
      .poll(
        async () => (await (await page.request.get(`${cairn.url}/api/projects/demo/views`)).json()).default,
      )
      .not.toBeNull();
    await page.goto(`${cairn.url}/responses`);
    await settled(page);
    await page.waitForURL(/side=bad/);
    expect(queryOf(page)).toMatchObject({ side: 'bad', device: 'phone', days: '28' });
    await choice().selectOption({ label: 'All responses' });
    await settled(page);
    expect(queryOf(page)).toEqual({ view: 'all' });
    await page.goBack();
  });

  it('is renamed, and deleted once that is confirmed by its name', async () => {
    await page.getByRole('button', { name: 'Rename' }).click();
    await page.getByLabel('Name of the view').fill('Phones');
    await page.getByRole('button', { name: 'Save view' }).click();
    await page.getByText('“Phones” is saved.').waitFor();
    await page.getByRole('button', { name: 'Delete “Phones”' }).click();
    await page.getByText('Delete the view “Phones” for everybody? The responses stay.').waitFor();
    await page.getByRole('button', { name: 'Delete “Phones”' }).click();
    await page.getByText('“Phones” is deleted.').waitFor();
    expect(await (await cairn.api('views')).json()).toMatchObject({ items: [] });
    expect(queryOf(page)).toMatchObject({ side: 'bad', device: 'phone' });
  });
});

describe('one response', () => {
  let prompt: string;

  it('is told in words, with the way of whoever gave it', async () => {
    const earlier = await answer({ respondent: 'ann', value: 6, comment: 'Went well.' });
    prompt = await answer({ respondent: 'ann', value: 1, comment: 'It broke twice.' });
    await page.goto(`${cairn.url}/responses?respondent=ann&view=all`);
    await settled(page);
    await cards().filter({ hasText: 'It broke twice.' }).getByRole('link').press('Enter');
    await page.getByRole('heading', { name: 'Response', level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/responses/${prompt}`);
    const answers = page.getByRole('region', { name: 'Answers' });
    await answers.getByText('1 of 7').waitFor();
    await answers.getByText('“It broke twice.”').or(answers.getByText('It broke twice.')).first().waitFor();
    const journey = page.getByRole('region', { name: 'Their journey so far' });
    const step = journey.getByRole('listitem').first();
    await step.getByText('6 of 7').waitFor();
    await step.getByRole('link', { name: 'Places an order' }).click();
    await page.waitForURL(new RegExp(earlier));
    await page.goBack();
    const context = page.getByRole('region', { name: 'Where it comes from' });
    await context.getByText('plan: member').waitFor();
    await context.getByText('Phone', { exact: true }).waitFor();
  });

  it('leads to the case that it has opened', async () => {
    await page.getByRole('link', { name: 'Go to the case' }).click();
    await page.getByRole('heading', { name: 'ann', level: 2 }).waitFor();
    await page.goBack();
  });

  it('is erased once that is confirmed, and is nowhere any more', async () => {
    await page.getByRole('button', { name: 'Erase this response for good' }).click();
    await page
      .getByText(/^Erase the response at “Places an order” of .* What else this person said stays\.$/)
      .waitFor();
    await page.keyboard.press('Escape');
    expect((await cairn.api(`responses/${prompt}`)).status).toBe(200);
    await page.getByRole('button', { name: 'Erase this response for good' }).click();
    await page.getByRole('button', { name: 'Erase this response for good' }).click();
    await page.getByText('Erased: 1 event of 1 showing.').waitFor();
    expect((await cairn.api(`responses/${prompt}`)).status).toBe(404);
    expect((await stored('respondent=ann')).items).toHaveLength(1);
    await page.reload();
    await page.getByRole('heading', { name: 'This response is not here', level: 1 }).waitFor();
  });

  it('is erased with everything of its person', async () => {
    const [{ prompt: left }] = (await stored('respondent=ann')).items;
    await page.goto(`${cairn.url}/responses/${left}`);
    await page.getByRole('button', { name: 'Erase ann for good' }).click();
    await page.getByText(/^Erase everything of ann\?/).waitFor();
    await page.getByRole('button', { name: 'Erase ann for good' }).click();
    await page.getByText(/^Erased: /).waitFor();
    expect((await stored('respondent=ann')).items).toEqual([]);
  });

  it('is only read by those who may only look', async () => {
    const body = JSON.stringify({ email: 'bo@example.com', role: 'viewer' });
    const { path } = await (await cairn.api('invitations', { method: 'POST', body })).json();
    const context = await browser.newContext();
    const theirs = await context.newPage();
    await theirs.goto(cairn.url + path);
    await theirs.getByLabel('New password', { exact: true }).fill('a ladder of wet slate');
    await theirs.getByRole('button', { name: 'Join' }).click();
    await theirs.getByRole('heading', { name: 'Journey', level: 1 }).waitFor();
    await theirs.goto(`${cairn.url}/responses?side=bad&view=all`);
    await settled(theirs);
    expect(await theirs.getByRole('button', { name: 'Save as a view' }).count()).toBe(0);
    await theirs.getByRole('article').first().getByRole('link').click();
    await theirs.getByText('Only owners erase.').waitFor();
    expect(await theirs.getByRole('button', { name: /^Erase/ }).count()).toBe(0);
    await context.close();
  });
});

describe('responses', () => {
  it.each([
    ['light', 1280],
    ['light', 320],
    ['dark', 1280],
    ['dark', 320],
  ] as const)('are accessible in %s at %d pixels, under a strict policy', async (colorScheme, width) => {
    const theirs = await page.context().newPage();
    await theirs.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await theirs.setViewportSize({ width, height: 720 });
    theirs.on('console', (message) => noise.push(message.text()));
    const [{ prompt }] = (await stored('hasComment=true&limit=1')).items;
    for (const path of [
      '/responses?side=bad&device=phone&view=all',
      '/responses?q=xylophone',
      `/responses/${prompt}`,
    ]) {
      await theirs.goto(cairn.url + path);
      await settled(theirs);
      expect(await faults(theirs)).toEqual({ sticksOut: 0, violations: [] });
    }
    await theirs.close();
  });

  it('make no noise', () => {
    // What the browser itself says of an answer that is not there: two responses were erased, and asked for.
    expect(withoutRefusals(noise)).toEqual([]);
  });
});
