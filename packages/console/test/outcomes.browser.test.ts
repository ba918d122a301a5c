import { seedDemo, settled } from '@cairn/scripts/testkit';
import { describe, expect, it } from 'vitest';
import { openTeam, queryOf } from './openTeam.js';
import { faults } from './violations.js';

/** A team that asks what comes of those who are pleased. */
const { cairn, page, noise } = await openTeam();

const combo = (name: string) => page.getByRole('combobox', { name, exact: true });
const part = (name: string | RegExp) => page.getByRole('region', { name });

describe('outcomes and drivers', () => {
  it('say how the first outcome comes here, while there is none', async () => {
    await page.goto(`${cairn.url}/outcomes`);
    await page.getByText('No outcomes in these days').waitFor();
    await page.getByText("cairn('outcome', 'renewed', 49, 'EUR');").waitFor();
    await part(/^What goes together with/)
      .getByText(/Too few/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Put Cairn into your pages' }).click();
    await page.getByRole('heading', { name: 'Install', level: 1 }).waitFor();
  });

  it('tell how many reached the outcome, by how they scored, as the collector has it', async () => {
    await seedDemo(cairn, { responses: 5000 });
    await page.goto(`${cairn.url}/outcomes?from=2025-11-21&to=2026-11-20`);
    await settled(page);
    const { report } = await (await cairn.api('report/outcomes?from=2025-11-21&to=2026-11-20')).json();
    const reached = part(`Who reached “${report.outcome}”`);
    for (const { reached: n, respondents } of report.bands) {
      await reached.getByText(`${n} of ${respondents}`).waitFor();
    }
    await reached.getByText(report.sentence).waitFor();
    await page.getByText(/^Correlation, not cause:/).waitFor();
    expect(await reached.locator('svg.whisker .dot').count()).toBeGreaterThan(1);
  });

  it('look at another outcome, and the address says so', async () => {
    const { outcomes } = await (await cairn.api('report/outcomes?from=2025-11-21&to=2026-11-20')).json();
    const other = outcomes[1].name;
    await combo('Outcome').selectOption(other);
    await part(`Who reached “${other}”`).waitFor();
    expect(queryOf(page)).toEqual({ from: '2025-11-21', to: '2026-11-20', outcome: other });
    await page.goBack();
    await part(`Who reached “${outcomes[0].name}”`).waitFor();
  });

  it('divide by another score', async () => {
    await combo('By the score of').selectOption({ value: 'checkout-effort/ease' });
    await part(/^Who reached/)
      .getByText('Fernway made it easy to check out.')
      .waitFor();
    expect(queryOf(page)).toMatchObject({ score: 'checkout-effort/ease' });
  });

  it('draw each driver with its interval, and say which may be chance', async () => {
    await page.goto(`${cairn.url}/outcomes?from=2025-11-21&to=2026-11-20`);
    await settled(page);
    const asked = 'report/drivers?from=2025-11-21&to=2026-11-20';
    const { name, drivers, sentence } = await (await cairn.api(asked)).json();
    const panel = part(`What goes together with “${name}”`);
    await panel.getByText(sentence).waitFor();
    expect(drivers.length).toBeGreaterThan(0);
    await expect.poll(() => panel.locator('svg.whisker .dot').count()).toBe(drivers.length);
    const unclear = drivers.filter(({ isClear }: { isClear: boolean }) => !isClear).length;
    expect(await panel.getByText('May be chance', { exact: true }).count()).toBe(unclear);
  });

  it('are tables as well, reached by key', async () => {
    await page.getByRole('link', { name: 'Table', exact: true }).press('Enter');
    await page.getByRole('columnheader', { name: 'Correlation alone' }).first().waitFor();
    expect(queryOf(page)).toMatchObject({ view: 'table' });
    expect(await page.locator('svg.whisker').count()).toBe(0);
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
    const year = '/outcomes?from=2025-11-21&to=2026-11-20';
    for (const path of [year, `${year}&view=table`, '/outcomes?from=2020-01-01&to=2020-01-31']) {
      await theirs.goto(cairn.url + path);
      await settled(theirs);
      expect(await faults(theirs)).toEqual({ sticksOut: 0, violations: [] });
    }
    await theirs.close();
    expect(noise).toEqual([]);
  });
});
