import { parseDocument } from '@cairn/schema';
import { describe, expect, test } from 'vitest';
import type { AnswerSum, PromptSum } from '../store/rollupSums.js';
import { testDocument } from '../testing/testDocument.js';
import { composeDigest, type DigestParts } from './composeDigest.js';

const parsed = parseDocument(testDocument);
if (!parsed.ok) throw new Error('the document of the tests is wrong');

const ease = (steps: Record<number, number>): AnswerSum[] =>
  Object.entries(steps).map(([bucket, n]) => ({
    ...{ survey: 'checkout-ease', question: 'ease', scale: 'ces.agree7', touchpoint: 'checkout.completed' },
    ...{ bucket: Number(bucket), n },
  }));
const prompts = (shown: number, completed: number): PromptSum[] => [
  { touchpoint: 'checkout.completed', shown, started: completed, completed, dismissed: 0 },
];

function parts(change: Partial<DigestParts> = {}): DigestParts {
  const answers = ease({ 2: 60, 6: 20 });
  return {
    ...{ projectName: 'Fernway', document: parsed.ok ? parsed.document : expect.fail() },
    now: { period: { from: '2026-03-02', to: '2026-03-08' }, answers, prompts: prompts(200, 80) },
    before: {
      ...{ period: { from: '2026-02-23', to: '2026-03-01' }, answers: ease({ 6: 70, 3: 10 }) },
      prompts: prompts(1, 1),
    },
    month: { answers, reach: [{ touchpoint: 'checkout.completed', moments: 12_000, reports: 1200 }] },
    ...change,
  };
}

const section = (heading: string, change?: Partial<DigestParts>) =>
  composeDigest(parts(change)).sections.find((one) => one.heading === heading)?.lines;

test('says of which project and which days it is', () => {
  expect(composeDigest(parts()).subject).toBe('Fernway, 2026-03-02 to 2026-03-08');
  const day = { from: '2026-03-02', to: '2026-03-02' };
  expect(composeDigest(parts({ now: { period: day, answers: [], prompts: [] } })).subject).toBe(
    'Fernway, 2026-03-02',
  );
});

test('says how much was asked and answered, beside the period before', () => {
  expect(section('Asked and answered')).toEqual([
    '2026-03-02 to 2026-03-08: 200 prompts shown, 80 complete responses.',
    '2026-02-23 to 2026-03-01: 1 prompt shown, 1 complete response.',
  ]);
});

test('gives every figure its interval and its answers', () => {
  expect(section('The journey')).toEqual(['Places an order: 3.0 (2.6 to 3.4 at 95 %), 80 answers']);
});

test('says what has changed in a sentence that says how surely', () => {
  const [line, ...others] = section('What has changed') ?? [];
  expect(others).toEqual([]);
  expect(line).toMatch(
    /^Places an order is lower from 2026-03-02 to 2026-03-08, which is worse: 5\.6 from 2026-02-23 to 2026-03-01 \(80 answers\), 3\.0 /,
  );
});

test('says what to mend first, and why', () => {
  const [line] = section('What to mend first') ?? [];
  expect(line).toMatch(
    /^1\. Places an order misses its target of 5\.5: .* so it is certain\. .*happened 12,000 times/,
  );
});

describe('where there is nothing to say, it says so', () => {
  const empty = { period: { from: '2026-03-02', to: '2026-03-08' }, answers: [], prompts: [] };
  const nothing = { now: empty, before: empty, month: { answers: [], reach: [] } };
  test.each([
    ['The journey', 'Too few answers for a figure.'],
    ['What has changed', 'Nothing that is more than chance.'],
    ['What to mend first', 'Everything reaches its target.'],
  ])('%s', (heading, line) => {
    expect(section(heading, nothing)).toEqual([line]);
  });
});

test('a difference that may be chance is not told as one', () => {
  const before = { ...parts().before, answers: ease({ 2: 55, 6: 25 }) };
  expect(section('What has changed', { before })).toEqual(['Nothing that is more than chance.']);
});

test.each([
  [undefined, undefined],
  [0, ['Nobody waits for a first reply.']],
  [1, ['1 case waiting for a first reply.']],
  [12, ['12 cases waiting for a first reply.']],
])('of %s cases: %j', (casesWaiting, lines) => {
  expect(section('Who waits', { casesWaiting })).toEqual(lines);
});
