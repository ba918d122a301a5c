import { parseDocument, type Scale, scales } from '@cairn/schema';
import { expect, it } from 'vitest';
import { aimlessSurveys, aimsOf } from '../sampling/aimsOf.js';
import type { SamplingTable } from '../store/samplingTables.js';
import { testDocument } from '../testing/testDocument.js';
import { samplingItem } from './sampling.js';

const target = { margin: 0.3, days: 28 };
const scale: Scale = scales.ces.agree7;
const aim = { survey: 'ease', touchpoint: 'checkout', question: 'easy', scale, target };
const row: SamplingTable = {
  ...{ project_id: 'demo', survey: 'ease', touchpoint: 'checkout', margin: 0.3, days: 28 },
  ...{
    question: 'easy',
    scale: scale.name,
    rate: 0.04,
    needed: 174,
    answers: 200,
    unreachable: 0,
    weeks: null,
  },
  ...{ day: '2026-03-01', updated_at: 0 },
};
const evenly = (n: number) => [1, 2, 3, 4, 5, 6, 7].map((bucket) => ({ bucket, n }));

it('says the margin that the answers of its days give', () => {
  expect(samplingItem(aim, row, evenly(40))).toMatchObject({
    ...{ rate: 0.04, needed: 174, answers: 280, reached: true, updatedAt: '1970-01-01T00:00:00.000Z' },
    // t · 2 / √280
    margin: expect.closeTo(0.236, 3),
    sentence: '±0.3 takes 174 answers in 28 days; 4.0 % of visitors are asked for it.',
  });
  expect(samplingItem(aim, row, evenly(20))).toMatchObject({ answers: 140, reached: false });
});

it('names no margin where too few have answered', () => {
  expect(samplingItem(aim, row, [{ bucket: 7, n: 4 }])).toMatchObject({
    answers: 4,
    margin: null,
    reached: false,
  });
});

it('says how long an unreachable target takes', () => {
  const starved = { ...row, rate: 1, unreachable: 1 as const, weeks: 13 };
  expect(samplingItem(aim, starved, [])).toMatchObject({
    unreachable: { weeks: 13 },
    sentence: '±0.3 takes 174 answers; unreachable in 28 days: needs 13 weeks. Everyone is asked.',
  });
  expect(samplingItem(aim, { ...starved, weeks: null }, [])).toMatchObject({ unreachable: { weeks: null } });
});

it('asks everyone before anything was computed', () => {
  const item = samplingItem(aim, undefined, []);
  expect(item).toMatchObject({ rate: 1, needed: 174, updatedAt: null });
  expect(item).not.toHaveProperty('unreachable');
});

it('has a line for each touchpoint of each survey with a target, and names those that have no scale', () => {
  const [checkout, helpful, leaving] = testDocument.surveys ?? [];
  const sampling = { target };
  const words = checkout?.questions.slice(1) ?? [];
  const both = ['checkout.completed', 'help.read'];
  const parsed = parseDocument({
    ...testDocument,
    surveys: [
      { ...checkout, sampling, touchpoints: both },
      { ...helpful, sampling, questions: words },
      { ...leaving, sampling, status: 'paused' },
    ],
  });
  if (!parsed.ok) throw new Error('the document is right');
  expect(
    aimsOf(parsed.document).map(({ survey, touchpoint, question }) => [survey, touchpoint, question]),
  ).toEqual(both.map((touchpoint) => ['checkout-ease', touchpoint, 'ease']));
  expect(aimlessSurveys(parsed.document)).toEqual(['helpful']);
});
