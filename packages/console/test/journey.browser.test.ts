import { describe, expect, it } from 'vitest';
import { openTeam, queryOf, withoutRefusals } from './openTeam.js';
import { violations } from './violations.js';

/** One story, told in a year of a made-up shop whose checkout breaks in March: each test goes on where the last ended. */
const { cairn, browser, page, noise } = await openTeam({ responses: 6000 });
const march = 'from=2026-03-03&to=2026-03-31';

const title = (name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();
const part = (name: string) => page.getByRole('region', { name, exact: true });

describe('a team that looks for what to fix', () => {
  it('reads in March that the checkout comes first, for certain', async () => {
    await page.goto(`${cairn.url}/?${march}`);
    const first = part('What to fix first').getByRole('listitem').first();
    await first.getByRole('link', { name: 'Places an order' }).waitFor();
    expect(await first.textContent()).toMatch(/^1Places an order2\.\d of a target of 5\.5/);
    await first.getByText('Certain', { exact: true }).waitFor();
    await first.getByText(/misses its target of 5\.5: .* so it is certain/).waitFor();
    const card = page.getByRole('article').filter({ hasText: 'Breakpoint 1' });
    await card.getByRole('link', { name: 'Places an order' }).waitFor();
  });

  it('compares with the days before, and the address says so', async () => {
    await page.getByRole('checkbox', { name: 'Compare with the period before' }).check();
    const card = page.getByRole('article').filter({ hasText: 'Breakpoint 1' });
    await card.getByText(/down \d\.\d, worse/).waitFor();
    expect(queryOf(page)).toEqual({ from: '2026-03-03', to: '2026-03-31', compare: 'previous' });
  });

  it('narrows to one survey, and the back button undoes it', async () => {
    const survey = page.getByRole('combobox', { name: 'Survey' });
    await survey.selectOption({ label: 'Ease of checking out' });
    const other = page.getByRole('article').filter({ hasText: 'Reads a guide' });
    await other.getByText('Nobody who matches the filters answered here.').waitFor();
    expect(queryOf(page)).toMatchObject({ survey: 'checkout-effort' });
    await page.goBack();
    expect(queryOf(page)).not.toHaveProperty('survey');
    expect(await survey.inputValue()).toBe('');
  });

  it('opens the touchpoint with the days it looked at', async () => {
    await part('What to fix first').getByRole('link', { name: 'Places an order' }).press('Enter');
    await title('Places an order');
    expect(new URL(page.url()).pathname).toBe('/touchpoints/checkout.completed');
    expect(queryOf(page)).toMatchObject({ from: '2026-03-03', to: '2026-03-31', compare: 'previous' });
    await part('Scores')
      .getByText(/in the period before .* chance alone does as much/)
      .waitFor();
  });

  it('draws the trend once it is looked at, and has it as rows too', async () => {
    await page.locator('.trend-chart canvas').waitFor();
    await page.getByRole('link', { name: 'Table', exact: true }).click();
    const trend = part('Trend').getByRole('row');
    await trend.nth(1).waitFor();
    expect(await trend.count()).toBeGreaterThan(4);
    await page.getByRole('link', { name: 'Charts', exact: true }).click();
    await page.locator('.trend-chart canvas').waitFor();
  });

  it('reads in a longer period what came of the new checkout', async () => {
    await page.getByLabel('To', { exact: true }).fill('2026-05-31');
    const shipped = part('Notes').getByRole('listitem').filter({ hasText: 'New checkout shipped' });
    await shipped.getByText(/is higher in the four weeks after, which is better: /).waitFor();
  });

  it('finds the phones to be worse in March by dividing, and by looking at them alone', async () => {
    await page.getByLabel('To', { exact: true }).fill('2026-03-31');
    const phone = part('Who answered how').getByRole('row').filter({ hasText: 'Phone' });
    await phone.getByText(/for phone/).waitFor();
    await page.getByRole('combobox', { name: 'Answered by' }).selectOption({ label: 'Phone' });
    await page.getByText('Comments and themes are of everybody').waitFor();
    expect(queryOf(page)).toMatchObject({ dimension: 'device', value: 'phone' });
  });

  it('sees how far visitors come in the survey', async () => {
    const funnel = part('Surveys');
    await funnel.getByText('How many were asked is known by language and variant only.').waitFor();
    await page.getByRole('combobox', { name: 'Answered by' }).selectOption({ label: 'Everybody' });
    await funnel.getByText('Shown', { exact: true }).waitFor();
    await funnel.getByRole('row').filter({ hasText: 'What made it hard?' }).waitFor();
  });

  it('searches what people wrote, and sees what it looked for', async () => {
    const comments = part('Comments');
    await comments.getByRole('searchbox', { name: 'Search comments' }).fill('payment');
    await comments.getByRole('button', { name: 'Search' }).click();
    await comments.locator('mark').first().waitFor();
    const marked = await comments.locator('mark').allTextContents();
    expect(marked.every((text) => /payment/i.test(text))).toBe(true);
    expect(queryOf(page)).toMatchObject({ q: 'payment', from: '2026-03-03' });
    await comments.getByRole('searchbox').fill('xylophone');
    await comments.getByRole('searchbox').press('Enter');
    await comments.getByRole('link', { name: 'Show all comments' }).click();
    await comments.getByRole('article').first().waitFor();
  });

  it('goes back to the journey, still of phones in March', async () => {
    await page.getByRole('combobox', { name: 'Answered by' }).selectOption({ label: 'Phone' });
    await page.getByRole('main').getByRole('link', { name: 'Journey' }).click();
    await title('Journey');
    expect(queryOf(page)).toMatchObject({ from: '2026-03-03', dimension: 'device', value: 'phone' });
    await part('What to fix first').getByRole('link', { name: 'Places an order' }).waitFor();
  });
});

describe('the notes of a touchpoint', () => {
  const notes = () => part('Notes');
  const own = (text: string) => notes().getByRole('listitem').filter({ hasText: text });

  it('are written and compared at once', async () => {
    await page.goto(`${cairn.url}/touchpoints/checkout.completed?from=2026-02-01&to=2026-05-31`);
    await notes().getByRole('button', { name: 'Add a note' }).click();
    await notes().getByLabel('Day').fill('2026-04-20');
    await notes().getByLabel('What happened, or what did you learn?').fill('Learned: PayPal comes first');
    await notes().getByRole('button', { name: 'Save note' }).click();
    await own('Learned: PayPal comes first').getByText('in the four weeks before').waitFor();
  });

  it('are given other words', async () => {
    await notes().getByRole('button', { name: 'Edit the note “Learned: PayPal comes first”' }).click();
    await notes().getByLabel('What happened, or what did you learn?').fill('Learned: cards come first');
    await notes().getByRole('button', { name: 'Save note' }).click();
    await own('Learned: cards come first').waitFor();
  });

  it('are deleted only once that is confirmed, and nothing is deleted by Enter alone', async () => {
    const remove = notes().getByRole('button', { name: 'Delete the note “Learned: cards come first”' });
    await remove.press('Enter');
    await notes().getByText('Delete “Learned: cards come first” of 20 Apr 2026?').waitFor();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('notes');
    await remove.click();
    await notes().getByRole('button', { name: 'Delete this note' }).click();
    await own('Learned: cards come first').waitFor({ state: 'detached' });
    const { items } = await (await cairn.api('notes?touchpoint=checkout.completed')).json();
    expect(items).toHaveLength(3);
  });

  it('say so when they lie outside of what is shown', async () => {
    await notes().getByRole('button', { name: 'Add a note' }).click();
    await notes().getByLabel('Day').fill('2026-07-01');
    await notes().getByLabel('What happened, or what did you learn?').fill('Summer sale');
    await notes().getByRole('button', { name: 'Save note' }).click();
    await notes().getByText('Saved. 1 Jul 2026 is outside of the days shown here.').waitFor();
  });

  it('are only read by those who may only look', async () => {
    const body = JSON.stringify({ email: 'bo@example.com', role: 'viewer' });
    const { path } = await (await cairn.api('invitations', { method: 'POST', body })).json();
    const context = await browser.newContext();
    const theirs = await context.newPage();
    await theirs.goto(cairn.url + path);
    await theirs.getByLabel('New password', { exact: true }).fill('a ladder of wet slate');
    await theirs.getByRole('button', { name: 'Join' }).click();
    await theirs.getByRole('heading', { name: 'Journey', level: 1 }).waitFor();
    await theirs.goto(`${cairn.url}/touchpoints/checkout.completed?from=2026-02-01&to=2026-05-31`);
    await theirs.getByText('New checkout shipped').waitFor();
    expect(await theirs.getByRole('button', { name: 'Add a note' }).count()).toBe(0);
    expect(await theirs.getByRole('button', { name: /^(Edit|Delete)/ }).count()).toBe(0);
    await context.close();
  });
});

describe('journey and touchpoint', () => {
  const screens = [
    ['the map', `/?${march}&compare=previous`, 'What to fix first'],
    ['the table', `/?${march}&view=table`, 'What to fix first'],
    ['a touchpoint', '/touchpoints/checkout.completed?from=2026-02-01&to=2026-05-31', 'Comments'],
    [
      'a touchpoint as tables',
      '/touchpoints/checkout.completed?from=2026-02-01&to=2026-05-31&view=table',
      'Comments',
    ],
  ] as const;
  const renderings = [
    ['light', 320],
    ['dark', 1280],
  ] as const;

  it.each(screens.flatMap((screen) => renderings.map((rendering) => [...screen, ...rendering] as const)))(
    '%s: accessible, on paper too, and nothing sticks out (%s, %s, %s at %d pixels)',
    async (_, path, section, colorScheme, width) => {
      const theirs = await page.context().newPage();
      await theirs.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await theirs.setViewportSize({ width, height: 720 });
      await theirs.goto(cairn.url + path);
      await theirs.getByRole('region', { name: section, exact: true }).waitFor();
      await theirs.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
      expect(await violations(theirs)).toEqual([]);
      expect(await theirs.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await theirs.emulateMedia({ media: 'print', colorScheme });
      expect(await violations(theirs)).toEqual([]);
      await theirs.close();
    },
  );

  it('say what to do at a touchpoint that does not exist', async () => {
    await page.goto(`${cairn.url}/touchpoints/nobody.knows`);
    await title('This touchpoint is not in the journey');
    await page.getByRole('link', { name: 'Go to the journey' }).click();
    await title('Journey');
  });

  it('say what to do when nobody matches', async () => {
    await page.goto(`${cairn.url}/?dimension=device&value=watch`);
    await page.getByText('Nobody answered who matches the filters').waitFor();
    await page.getByRole('link', { name: 'Show everybody’s answers' }).click();
    await part('What to fix first').waitFor();
  });

  it('fetch what draws charts only where one is looked at', async () => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(`${cairn.url}/?${march}`);
    await part('What to fix first').waitFor();
    expect(fetched.filter((url) => url.includes('drawTrend'))).toEqual([]);
    await part('What to fix first').getByRole('link', { name: 'Places an order' }).click();
    await page.locator('.trend-chart canvas').waitFor();
    expect(fetched.filter((url) => url.includes('drawTrend'))).toHaveLength(1);
  });

  it('run under the strict policy of the console, without one violation', () => {
    expect(withoutRefusals(noise)).toEqual([]);
  });
});
