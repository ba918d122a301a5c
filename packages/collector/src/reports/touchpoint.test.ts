import { parseDocument } from '@cairn/schema';
import { describe, expect, test } from 'vitest';
import { testDocument } from '../testing/testDocument.js';
import { type TouchpointInput, touchpointReport } from './touchpoint.js';

const parsed = parseDocument(testDocument);
if (!parsed.ok) throw new Error('the test document is wrong');
const { document } = parsed;
const [checkout] = document.journey.touchpoints;
if (!checkout) throw new Error('the test document has no touchpoint');

const period = { from: '2026-03-02', to: '2026-03-15' };
const ease = {
  ...{ survey: 'checkout-ease', question: 'ease', scale: 'ces.agree7', touchpoint: checkout.id },
};
const on = (day: string, bucket: number, n: number) => ({ ...ease, day, bucket, n });
const report = (input: Partial<TouchpointInput>) =>
  touchpointReport(checkout, document, {
    ...{ answers: [], prompts: [], period, step: 'week', before: null, reach: undefined, notes: [] },
    ...input,
  });

describe('a trend', () => {
  const answers = [on('2026-03-02', 7, 4), on('2026-03-08', 5, 4), on('2026-03-09', 1, 3)];
  const [score] = report({ answers }).scores;

  test('has every week of the range, and a figure where enough answered', () => {
    expect(score?.trend.points).toMatchObject([
      { from: '2026-03-02', to: '2026-03-08', n: 8, headline: { value: 6 } },
      { from: '2026-03-09', to: '2026-03-15', n: 3, headline: null },
    ]);
  });

  test('adds up to the score', () => {
    expect(score?.score.n).toBe(11);
    expect(score?.score.headline?.value).toBeCloseTo((28 + 20 + 3) / 11);
  });

  test('is there, empty, for what nobody has answered', () => {
    expect(report({}).scores[0]?.trend.points.map(({ n }) => n)).toEqual([0, 0]);
  });
});

describe('the funnel of a survey', () => {
  test('has rates with their intervals', () => {
    const prompts = [{ survey: 'checkout-ease', shown: 40, started: 20, completed: 15, dismissed: 5 }];
    const { surveys, prompts: all } = report({ prompts });
    expect(all).toEqual({ shown: 40, started: 20, completed: 15, dismissed: 5 });
    expect(surveys).toMatchObject([
      {
        ...{ survey: 'checkout-ease', purpose: 'interaction' },
        ...{ responseRate: { value: 50 }, completionRate: { value: 75 } },
      },
    ]);
    // Wilson for 15 of 20 (Newcombe 1998): 53.1 to 88.8.
    expect(surveys?.[0]?.completionRate?.low).toBeCloseTo(53.1, 1);
  });

  test('has no rate of nothing', () => {
    const prompts = [{ survey: 'gone', shown: 0, started: 0, completed: 0, dismissed: 0 }];
    expect(report({ prompts }).surveys).toMatchObject([
      { name: 'gone', responseRate: null, completionRate: null },
    ]);
  });
});
