import { sendEvents, settled, uuidV7 } from '@cairn/scripts/testkit';
import { describe, expect, it } from 'vitest';
import { openTeam, queryOf, withoutRefusals } from './openTeam.js';
import { faults } from './violations.js';

/** A team that looks at what came of one survey, and tries another wording of it. */
const { cairn, page, noise } = await openTeam({ responses: 3000 });
const year = 'from=2025-11-21&to=2026-11-20';

const combo = (name: string) => page.getByRole('combobox', { name, exact: true });
const part = (name: string) => page.getByRole('region', { name, exact: true });

/** The checkout survey gets a second wording, and forty people answer each. */
async function tryAnotherWording(): Promise<void> {
  const draft = await cairn.api('document');
  const document = await draft.json();
  const survey = document.surveys.find(({ id }: { id: string }) => id === 'checkout-effort');
  survey.variants = [{ id: 'plain', questions: { ease: { text: 'Checking out was easy.' } } }];
  const saved = await cairn.api('document', {
    method: 'PUT',
    body: JSON.stringify(document),
    headers: { 'If-Match': draft.headers.get('ETag') ?? '' },
  });
  expect(saved.status).toBe(200);
  const { version } = await (await cairn.api('document/publish', { method: 'POST', body: '{}' })).json();
  const at = new Date().toISOString();
  const events = Array.from({ length: 80 }, (_, index) => ({
    ...{ id: uuidV7(), type: 'response', at, prompt: uuidV7(), survey: 'checkout-effort', version, seq: 1 },
    ...{ touchpoint: 'checkout.completed', locale: 'en', complete: true },
    ...(index % 2 && { variant: 'plain' }),
    answers: [{ question: 'ease', value: index % 2 ? 7 : 2 + (index % 3) }],
  }));
  await sendEvents(cairn, events);
}

describe('the results of a survey', () => {
  it('are come to from the list of surveys', async () => {
    await page.goto(`${cairn.url}/surveys`);
    await page.getByRole('link', { name: 'Results of Ease of checking out' }).press('Enter');
    await page.getByRole('heading', { name: 'Ease of checking out', level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/surveys/checkout-effort/results');
  });

  it('tell how far people come, and at which question they turn away', async () => {
    await page.goto(`${cairn.url}/surveys/checkout-effort/results?${year}`);
    await settled(page);
    const { funnel } = await (await cairn.api(`report/surveys/checkout-effort?${year}`)).json();
    const way = part('How far people come');
    const rows = way.getByRole('listitem');
    await rows
      .filter({ hasText: /^Shown/ })
      .getByText(String(funnel.shown), { exact: true })
      .waitFor();
    await rows
      .filter({ hasText: /^Closed/ })
      .getByText(String(funnel.dismissed), { exact: true })
      .waitFor();
    const [first] = funnel.questions;
    await rows
      .filter({ hasText: `1. ${first.text}` })
      .getByText(new RegExp(`^${first.answered} · `))
      .waitFor();
    await way.getByRole('link', { name: 'Places an order' }).waitFor();
  });

  it('show distribution and trend, by the month or by the week', async () => {
    await part('Scores').getByText('How many gave each answer').first().waitFor();
    await page.locator('.trend-chart canvas').first().waitFor();
    await page.getByRole('link', { name: 'Table', exact: true }).click();
    const points = part('Trend').first().getByRole('row');
    const months = await points.count();
    await combo('Trend by').selectOption({ label: 'Week' });
    await expect.poll(() => points.count()).toBeGreaterThan(3 * months);
    expect(queryOf(page)).toMatchObject({ step: 'week', view: 'table' });
    await page.goBack();
    await expect.poll(() => points.count()).toBe(months);
  });

  it('have its comments, searched, and of no other survey', async () => {
    const comments = part('Comments');
    await comments.getByRole('searchbox', { name: 'Search comments' }).fill('payment');
    await comments.getByRole('button', { name: 'Search' }).click();
    await comments.locator('mark').first().waitFor();
    const { items } = await (
      await cairn.api(`report/comments?survey=checkout-effort&q=payment&${year}&limit=20`)
    ).json();
    await expect.poll(() => comments.getByRole('article').count()).toBe(items.length);
  });

  it('put variants side by side, with a verdict in a sentence', async () => {
    await tryAnotherWording();
    await page.goto(`${cairn.url}/surveys/checkout-effort/results?days=7`);
    const variants = part('Variants side by side').first();
    await variants.getByRole('row', { name: /^plain 40 40 100\s%/ }).waitFor();
    await variants
      .getByRole('row', { name: /^As written/ })
      .first()
      .waitFor();
    await variants.getByText(/in variant plain.*which is better/).waitFor();
  });

  it('say so where nobody was asked, and where there is no such survey', async () => {
    await page.goto(`${cairn.url}/surveys/checkout-effort/results?from=2020-01-01&to=2020-01-31`);
    await page.getByText('Nobody was asked in these days').waitFor();
    await page.goto(`${cairn.url}/surveys/nonsense/results`);
    await page.getByRole('heading', { name: 'This survey has no results', level: 1 }).waitFor();
  });

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
    for (const path of [`?${year}`, `?${year}&view=table`, '?days=7']) {
      await theirs.goto(`${cairn.url}/surveys/checkout-effort/results${path}`);
      await settled(theirs);
      expect(await faults(theirs)).toEqual({ sticksOut: 0, violations: [] });
    }
    await theirs.close();
    expect(withoutRefusals(noise)).toEqual([]);
  });
});
