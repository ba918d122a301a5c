import { parseDocument } from '@cairn/schema';
import { describe, expect, test } from 'vitest';
import { testDocument } from '../testing/testDocument.js';
import { outcomeReport, sumOutcomes } from './outcomes.js';
import type { SubjectOutcome, Voice } from './voices.js';

const parsed = parseDocument(testDocument);
if (!parsed.ok) throw new Error('the test document is wrong');
const { document } = parsed;

const said = (subject: string, at: number, bucket: number): Voice => ({
  ...{ subject, at, survey: 'checkout-ease', touchpoint: 'checkout.completed' },
  measures: [{ question: 'ease', scale: 'ces.agree7', bucket }],
});
const bought = (subject: string, at: number, value?: number, currency?: string): SubjectOutcome => ({
  ...{ subject, at, name: 'bought', ...(value !== undefined && { value }), ...(currency && { currency }) },
});
const bands = (voices: Voice[], outcomes: SubjectOutcome[]) => {
  const about = { document, outcome: 'bought', survey: 'checkout-ease', question: 'ease' };
  const report = outcomeReport({ ...about, voices, outcomes });
  return report?.bands.map(({ band, respondents, reached }) => `${band} ${reached} of ${respondents}`);
};

describe('an outcome counts', () => {
  test('for the newest answer before it, and not for one that was changed afterwards', () => {
    const voices = [said('ann', 30, 1), said('ann', 20, 7), said('ann', 10, 1)];
    expect(bands(voices, [bought('ann', 25)])).toEqual(['good 1 of 1', 'neutral 0 of 0', 'bad 0 of 0']);
  });

  test('not for who answered only after it, who counts by the newest answer', () => {
    const voices = [said('ann', 30, 7), said('ann', 20, 1)];
    expect(bands(voices, [bought('ann', 15)])).toEqual(['good 0 of 1', 'neutral 0 of 0', 'bad 0 of 0']);
  });

  test('once for each person, however often it came about', () => {
    const outcomes = [bought('ann', 25), bought('ann', 26), bought('ben', 1)];
    expect(bands([said('ann', 20, 7), said('ben', 20, 2)], outcomes)).toEqual([
      ...['good 1 of 1', 'neutral 0 of 0', 'bad 0 of 1'],
    ]);
  });
});

test('what somebody brought in is added up, in the currency that most values are in', () => {
  const people = Array.from({ length: 5 }, (_, index) => `person-${index}`);
  const outcomes = [
    ...people.flatMap((one) => [bought(one, 30, 10, 'EUR'), bought(one, 31, 5, 'EUR')]),
    bought('person-0', 32, 1000, 'JPY'),
  ];
  const report = outcomeReport({
    ...{ document, outcome: 'bought', survey: 'checkout-ease', question: 'ease', outcomes },
    voices: people.map((one) => said(one, 20, 6)),
  });
  expect(report).toMatchObject({ currency: 'EUR', bands: [{ value: { value: 15, n: 5 } }, {}, {}] });
});

test('a question that nobody answered on a scale has no report', () => {
  const about = { document, outcome: 'bought', survey: 'checkout-ease', question: 'why' };
  expect(outcomeReport({ ...about, voices: [said('ann', 1, 7)], outcomes: [] })).toBeUndefined();
});

test('outcomes are summed by name and currency, the most frequent first', () => {
  const outcomes = [bought('a', 1, 5, 'EUR'), bought('b', 2, 7, 'EUR'), bought('c', 3, 1), bought('d', 4)];
  expect(sumOutcomes([{ subject: 'a', name: 'churned', at: 1 }, ...outcomes])).toEqual([
    {
      ...{ name: 'bought', n: 4 },
      values: [
        { currency: 'EUR', n: 2, sum: 12 },
        { currency: '', n: 1, sum: 1 },
      ],
    },
    { name: 'churned', n: 1, values: [] },
  ]);
});
