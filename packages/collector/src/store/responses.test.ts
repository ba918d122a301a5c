import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchTerms } from '../comments/searchTerms.js';
import { journeyOf } from '../respondents/journeyOf.js';
import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import { queryPlan } from '../testing/queryPlan.js';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { type Written, writtenResponse } from '../testing/writtenEvents.js';
import { commitBatch } from '../writer/commitBatch.js';
import {
  listResponses,
  type ResponseQuery,
  responsePages,
  selectNewest,
  selectResponses,
  type WantedResponses,
} from './responses.js';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
  for (const project of ['demo', 'other']) await store.addProject(project);
  const foreign = { id: 'foreign', prompt: 'foreign', at: firstDay, why: 'slow lost', projectId: 'other' };
  commitBatch(store.batch, [...said, foreign].map(writtenResponse));
}, 60_000);
afterAll(() => store.end());

const firstDay = Date.parse('2026-03-01T00:00:00Z');
const total = 5600;
/** Nearly all say "slow", one in a hundred "lost". */
const said = Array.from({ length: total }, (_, index): Written => {
  const why = `slow ${index % 100 ? 'checkout' : 'lost'} ${index}`;
  return {
    ...{ id: `e-${index}`, prompt: `p-${String(index).padStart(4, '0')}`, at: firstDay + 1000 * index },
    ...{ locale: index % 2 ? 'de' : 'en', ease: (index % 7) + 1, complete: index % 4 ? 1 : 0 },
    ...(index % 3 && { why }),
    ...(index % 50 === 0 && { respondent: 'ann', visitor: 'phone' }),
    ...(index % 9 === 0 && { variant: 'b' }),
    context: {
      device: index % 5 ? 'phone' : 'desktop',
      attributes: { seats: index % 10, trial: index % 2 > 0 },
    },
    ...(index % 30 === 0 && { contact: 'Ann' }),
    ...(index % 60 === 1 && { other: 'fees' }),
  };
});

type Query = Omit<ResponseQuery, 'projectId' | 'limit' | 'after' | 'terms'> & { q?: string };

async function everyPage({ q = '', ...query }: Query): Promise<string[]> {
  const prompts: string[] = [];
  for (let after: ResponseQuery['after']; ; ) {
    const page = { ...query, projectId: 'demo', limit: 200, after, terms: searchTerms(q) };
    const { items, next } = await listResponses(store.kysely, page);
    prompts.push(...items.map(({ prompt }) => prompt));
    if (!next) return prompts;
    after = next;
  }
}

describe('responses', () => {
  test.each<[string, Query, (index: number) => boolean]>([
    ['all', {}, () => true],
    ['of a side', { side: 'good' }, (index) => index % 7 > 3],
    ['of a variant', { variant: 'b' }, (index) => index % 9 === 0],
    ['of a language', { locale: 'de', complete: true }, (index) => index % 2 === 1 && index % 4 > 0],
    ['of a respondent', { respondent: 'ann' }, (index) => index % 50 === 0],
    ['on a device', { device: 'desktop' }, (index) => index % 5 === 0],
    ['with an attribute', { attribute: { name: 'seats', value: '7' } }, (index) => index % 10 === 7],
    ['with one that is true', { attribute: { name: 'trial', value: 'true' } }, (index) => index % 2 > 0],
    ['with one that nobody has', { attribute: { name: 'plan', value: 'pro' } }, () => false],
    ['that gave an answer', { answer: { name: 'ease', value: '3' } }, (index) => index % 7 === 2],
    [
      ...(['that chose their own words'] as const),
      { answer: { name: 'reason/other', value: 'fees' } },
      (index) => index % 60 === 1,
    ],
    ['that wish to be written to', { hasContact: true }, (index) => index % 30 === 0],
    [
      ...(['that do not, on a phone, with a comment'] as const),
      { hasContact: false, device: 'phone', hasComment: true },
      (index) => index % 30 > 0 && index % 5 > 0 && index % 3 > 0,
    ],
    ['with a comment', { hasComment: true }, (index) => index % 3 > 0],
    ['without', { hasComment: false, side: 'bad' }, (index) => index % 3 === 0 && index % 7 < 3],
    ['with a rare word', { q: 'lost' }, (index) => index % 100 === 0 && index % 3 > 0],
    ['with a frequent one', { q: 'slow', locale: 'en' }, (index) => index % 3 > 0 && index % 2 === 0],
    ['with a phrase', { q: '"slow lost"', respondent: 'ann' }, (index) => index % 100 === 0 && index % 3 > 0],
    [
      ...(['of some time', { moments: { from: firstDay + 1000, before: firstDay + 4000 } }] as const),
      (index) => index > 0 && index < 4,
    ],
    ['of nobody', { respondent: 'nobody', q: 'slow' }, () => false],
  ])('%s: newest first, each once', async (_, query, keep) => {
    const expected = said.flatMap(({ prompt }, index) => (keep(index) ? [prompt] : []));
    expect(await everyPage(query)).toEqual(expected.reverse());
  });

  test('of a respondent are found by who it was, not by looking at everybody’s', () => {
    const query = { projectId: 'demo', limit: 51, respondent: 'ann' };
    const plan = queryPlan(store.file.path, selectResponses(store.kysely, query));
    expect(plan.join('\n')).toMatch(/USING INDEX event_of_respondent/);
    expect(plan.join('\n')).not.toMatch(/SCAN/);
  });

  test('of a survey are found without looking at the responses to others', () => {
    const query = { projectId: 'demo', limit: 51, survey: 'ease', side: 'bad' as const };
    const plan = queryPlan(store.file.path, selectNewest(store.kysely, query));
    expect(plan.join('\n')).toMatch(/SEARCH prompt USING COVERING INDEX prompt_newest_response/);
  });

  test('of some time end where it begins, and no other index is taken', () => {
    const moments = { from: firstDay, before: firstDay + 1000 };
    const plan = queryPlan(
      store.file.path,
      selectNewest(store.kysely, { projectId: 'demo', limit: 51, moments }),
    );
    expect(plan.join('\n')).toMatch(
      /COVERING INDEX prompt_newest_response \(project_id=\? AND response_received_at>\?/,
    );
  });
});

describe('the journey around a response', () => {
  const outcome = (id: string, at: number, respondent = 'cy'): AcceptedEvent => ({
    ...{ project_id: 'demo', id, type: 'outcome', prompt: null, seq: null, at, received_at: at },
    body: JSON.stringify({ id, type: 'outcome', name: 'renewed', value: 12, respondent, visitor: 'tablet' }),
  });
  /** Closed by cy; whether it is a step depends on whether it was answered as well. */
  const dismissal = (id: string, prompt: string, at: number): AcceptedEvent => ({
    ...{ project_id: 'demo', id, type: 'prompt.dismissed', prompt, seq: null, at, received_at: at },
    ...{ survey: 'ease', touchpoint: 'checkout', version: 1, variant: null, complete: 0, dismissed: 1 },
    ...{ measures: '', locale: 'en' },
    body: JSON.stringify({ id, type: 'prompt.dismissed', prompt, respondent: 'cy', visitor: 'tablet' }),
  });
  const steps = async (subject: Parameters<typeof journeyOf>[1]['subject']) => {
    const around = { projectId: 'demo', subject, prompt: 'second', at: firstDay + 20 };
    const { before, after } = await journeyOf(store.kysely, around);
    return [before, after].map((some) => some.map((one) => (one.type === 'outcome' ? one.name : one.prompt)));
  };
  const cy = { respondent: 'cy', visitor: 'tablet', ease: 2 };

  beforeAll(() => {
    commitBatch(store.batch, [
      writtenResponse({ ...cy, id: 'j1', prompt: 'first', at: firstDay + 10 }),
      writtenResponse({ ...cy, id: 'j2', prompt: 'second', at: firstDay + 20 }),
      writtenResponse({ ...cy, id: 'j3', prompt: 'third', at: firstDay + 30 }),
      writtenResponse({ ...cy, id: 'j4', prompt: 'third', seq: 2, at: firstDay + 35, ease: 6 }),
      writtenResponse({ id: 'j5', prompt: 'nameless', visitor: 'tablet', at: firstDay + 5 }),
      writtenResponse({ id: 'j6', prompt: 'another', respondent: 'di', visitor: 'tablet', at: firstDay + 6 }),
      outcome('j7', firstDay + 15),
      outcome('j8', firstDay + 25, 'di'),
      ...['third', 'ignored'].map((prompt, index) => dismissal(`j${9 + index}`, prompt, firstDay + 12)),
    ]);
  });

  test('is theirs alone, in order, each response as it came to be', async () => {
    expect(await steps({ kind: 'respondent', id: 'cy' })).toEqual([
      ['first', 'ignored', 'renewed'],
      ['third'],
    ]);
    const around = {
      projectId: 'demo',
      subject: { kind: 'respondent' as const, id: 'cy' },
      prompt: 'second',
      at: firstDay + 20,
    };
    const { before, after } = await journeyOf(store.kysely, around);
    expect(after).toEqual([
      {
        ...{ type: 'response', at: '2026-03-01T00:00:00.035Z', prompt: 'third', survey: 'ease' },
        ...{ touchpoint: 'checkout', complete: true },
        score: { question: 'ease', scale: 'ces.agree7', step: 6, side: 'good' },
        case: null,
      },
    ]);
    expect(before[1]).toEqual({
      ...{ type: 'dismissed', at: '2026-03-01T00:00:00.012Z' },
      ...{ prompt: 'ignored', survey: 'ease', touchpoint: 'checkout' },
    });
    expect(before[2]).toEqual({
      type: 'outcome',
      at: '2026-03-01T00:00:00.015Z',
      name: 'renewed',
      value: 12,
    });
  });

  test('of a browser is what was said there without a name', async () => {
    expect(await steps({ kind: 'visitor', id: 'tablet' })).toEqual([['nameless'], []]);
  });

  test('is at most the fifty nearest before, and after', async () => {
    const around = {
      projectId: 'demo',
      subject: { kind: 'respondent' as const, id: 'ann' },
      prompt: 'p-3000',
      at: firstDay + 3_000_000,
    };
    const { before, after } = await journeyOf(store.kysely, around);
    expect([before.length, after.length]).toEqual([50, 50]);
    expect([before.at(-1), after[0]]).toMatchObject([{ prompt: 'p-2950' }, { prompt: 'p-3050' }]);
  });
});

describe('all responses, page by page', () => {
  test.each<[string, WantedResponses]>([
    ['where every one is kept', {}],
    ['where none is', { attribute: { name: 'plan', value: 'pro' } }],
  ])('let others have a turn after each page, %s', async (_, wanted) => {
    let turns = 0;
    const count = () => {
      turns += 1;
      turning = setImmediate(count);
    };
    let turning = setImmediate(count);
    for await (const items of responsePages(store.kysely, 'demo', wanted)) expect(items).not.toEqual([]);
    clearImmediate(turning);
    expect(turns).toBeGreaterThanOrEqual(Math.floor(total / 500));
  });
});
