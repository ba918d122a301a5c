import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { erase } from '../respondents/erase.js';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { commitBatch } from '../writer/commitBatch.js';
import type { AcceptedEvent, PromptEvent } from './acceptedEvent.js';
import { writeMeasures } from './measure.js';
import { rebuildRollups } from './rebuildRollups.js';
import { segmentsOf } from './segmentsOf.js';
import { setTimeZone } from './setTimeZone.js';

/**
 * The promise of the rollups: whatever happens in whatever order, and however often it is sent, the figures are
 * those that counting the rows again would give.
 */

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.end());

const dayMs = 86_400_000;
const firstDay = Date.parse('2026-03-01T00:00:00Z');

const moment = fc.integer({ min: 0, max: 4 * dayMs }).map((after) => firstDay + after);
const hexId = (digits: number) => fc.integer({ min: 0, max: 16 ** digits - 1 }).map((n) => n.toString(16));

type Draft = Omit<AcceptedEvent, 'id' | 'project_id'>;

const response = fc.record({
  at: moment,
  seq: fc.integer({ min: 1, max: 4 }),
  complete: fc.constantFrom<0 | 1>(0, 1),
  steps: fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 2 }),
  plan: fc.constantFrom('', 'free', 'gold'),
});

/** The response as the project knows it: what it is divided by stands in the response itself. */
function contextOf(plan: string) {
  return { device: 'phone' as const, ...(plan && { attributes: { plan } }) };
}

/** All that one prompt's visitor did: at most one event of each seq. */
const promptHistory = fc
  .record({
    prompt: hexId(6),
    survey: fc.constantFrom('ease', 'nps'),
    shown: fc.option(moment),
    dismissed: fc.option(fc.record({ at: moment, question: fc.constantFrom('', 'q0', 'q1') })),
    locale: fc.constantFrom('en', 'de'),
    variant: fc.constantFrom(null, 'short'),
    bot: fc.boolean(),
    responses: fc.uniqueArray(response, { selector: ({ seq }) => seq, maxLength: 4 }),
  })
  .map(({ prompt, survey, shown, dismissed, bot, responses, locale, variant }): Draft[] => {
    const event = (at: number, change: Partial<PromptEvent>): Draft => ({
      ...{ type: 'prompt.shown', at, received_at: at, body: '{}', prompt, seq: null, survey, version: 1 },
      ...{ touchpoint: 'checkout', variant, complete: 0, dismissed: 0, measures: '', locale },
      bot,
      ...change,
    });
    return [
      ...(shown === null ? [] : [event(shown, {})]),
      ...(dismissed === null
        ? []
        : [event(dismissed.at, { type: 'prompt.dismissed', dismissed: 1, question: dismissed.question })]),
      ...responses.map(({ at, seq, complete, steps, plan }) => {
        const measures = steps.flatMap((bucket, index) => [
          { question: `q${index}`, scale: 'ces.agree7', bucket },
          { question: `rows/r${index}`, scale: 'matrix.7', bucket },
          { question: `why/option-${bucket}`, scale: 'choice', bucket: 1 },
        ]);
        const context = contextOf(plan);
        const segments = segmentsOf(context, ['plan']);
        const body = JSON.stringify({ context });
        return event(at, {
          type: 'response',
          seq,
          complete,
          measures: writeMeasures(measures),
          segments,
          body,
        });
      }),
    ];
  });

const reachReport = fc
  .record({
    at: moment,
    count: fc.integer({ min: 1, max: 50 }),
    rate: fc.constantFrom(0.1, 0.3, 0.7, 1),
    bot: fc.boolean(),
  })
  .map(({ at, count, rate, bot }): Draft[] => {
    const body = JSON.stringify({ counts: { checkout: count }, rate, ...(bot && { bot }) });
    return [{ type: 'touchpoint', at, received_at: at, body, bot, prompt: null, seq: null }];
  });

/** Events of many prompts, each with its own id. */
const history = fc
  .tuple(
    fc.uniqueArray(promptHistory, { maxLength: 12, selector: (events) => events[0]?.prompt }),
    fc.array(reachReport, { maxLength: 4 }),
  )
  .map(([prompts, reach]) => [...prompts, ...reach].flat());

/** The same events as they might arrive: in any order, some of them twice, cut into batches anywhere. */
const arrival = history.chain((events) => {
  const indexes = events.map((_, index) => index);
  const order = fc
    .shuffledSubarray([...indexes, ...indexes], { minLength: 0 })
    .map((subset) =>
      [...new Set([...subset, ...indexes])].flatMap((index) => (index % 3 ? [index] : [index, index])),
    );
  return fc.record({ events: fc.constant(events), order, batchSize: fc.integer({ min: 1, max: 9 }) });
});

let projects = 0;

async function projectOf(drafts: readonly Draft[], batchSize: number): Promise<string> {
  const id = `project-${projects++}`;
  await store.addProject(id);
  await declare(id, ['plan']);
  for (let from = 0; from < drafts.length; from += batchSize) {
    const events = drafts.slice(from, from + batchSize).map((draft) => ({ ...draft, project_id: id }));
    // Spreading a union loses which of the two it was.
    commitBatch(store.batch, events as AcceptedEvent[]);
  }
  return id;
}

async function declare(projectId: string, dimensions: string[]): Promise<void> {
  const body = JSON.stringify({ settings: { dimensions } });
  await store.kysely.deleteFrom('document_version').where('project_id', '=', projectId).execute();
  await store.kysely
    .insertInto('document_version')
    .values({ project_id: projectId, version: 1, body, author: '', note: '', published_at: 0 })
    .execute();
  await store.kysely.updateTable('project').set({ live_version: 1 }).where('id', '=', projectId).execute();
}

async function figures(projectId: string) {
  const rowsOf = async (table: 'answer_rollup' | 'prompt_rollup' | 'reach_rollup' | 'prompt') => {
    const rows = await store.kysely
      .selectFrom(table)
      .selectAll()
      .where('project_id', '=', projectId)
      .execute();
    return rows.map(({ project_id: _project, ...row }) => JSON.stringify(row)).sort();
  };
  const [answers, prompts, reach, rows] = [
    await rowsOf('answer_rollup'),
    await rowsOf('prompt_rollup'),
    await rowsOf('reach_rollup'),
    await rowsOf('prompt'),
  ];
  return { answers, prompts, reach, rows };
}

test('[27] any order of arrival, with duplicates, gives the same rows and rollups as the plain order', async () => {
  await fc.assert(
    fc.asyncProperty(arrival, async ({ events, order, batchSize }) => {
      const named = events.map((event, index) => ({ ...event, id: `event-${index}` }));
      const plain = await projectOf(named, 1000);
      const shuffled = await projectOf(
        order.flatMap((index) => named[index] ?? []),
        batchSize,
      );
      expect(await figures(shuffled)).toEqual(await figures(plain));
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('[27] a history that is sent again, batch by batch, is answered duplicate and changes no row and no figure', async () => {
  const eventsOf = (projectId: string) =>
    store.kysely.selectFrom('event').selectAll().where('project_id', '=', projectId).orderBy('id').execute();
  await fc.assert(
    fc.asyncProperty(arrival, async ({ events, order, batchSize }) => {
      const named = events.map((event, index) => ({ ...event, id: `event-${index}` }));
      const id = await projectOf(named, batchSize);
      const before = { ...(await figures(id)), events: await eventsOf(id) };
      // Received again later, as a retry is: nothing of the first time may be overwritten.
      const again = order
        .flatMap((index) => named[index] ?? [])
        .map((event) => ({ ...event, project_id: id, received_at: event.received_at + 1 }));
      // Spreading a union loses which of the two it was.
      const verdicts = commitBatch(store.batch, again as AcceptedEvent[]);
      expect(verdicts).toEqual(again.map(() => 'duplicate'));
      expect({ ...(await figures(id)), events: await eventsOf(id) }).toEqual(before);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('[27][40] a rebuild from the rows, bots among them, gives identical rollups', async () => {
  await fc.assert(
    fc.asyncProperty(arrival, async ({ events, order, batchSize }) => {
      const named = events.map((event, index) => ({ ...event, id: `event-${index}` }));
      const id = await projectOf(
        order.flatMap((index) => named[index] ?? []),
        batchSize,
      );
      const before = await figures(id);
      store.batch.inTransaction(() => rebuildRollups(store.batch, id));
      expect(await figures(id)).toEqual(before);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('another time zone moves answers to another day and loses none', async () => {
  const late = Date.parse('2026-03-01T23:30:00Z');
  const id = await projectOf(
    [
      {
        ...{ id: 'event-0', type: 'response', at: late, received_at: late, body: '{}', prompt: 'p', seq: 1 },
        ...{ survey: 'ease', version: 1, touchpoint: 'checkout', variant: null, complete: 1, dismissed: 0 },
        measures: 'ease ces.agree7 6',
      } as Draft,
    ],
    1,
  );
  const days = async () =>
    (
      await store.kysely
        .selectFrom('answer_rollup')
        .select(['day', 'n'])
        .where('project_id', '=', id)
        .execute()
    ).map(({ day, n }) => [day, n]);
  expect(await days()).toEqual([['2026-03-01', 1]]);
  store.batch.inTransaction(() => setTimeZone(store.batch, { projectId: id, timeZone: 'Europe/Berlin' }));
  expect(await days()).toEqual([['2026-03-02', 1]]);
});

describe('segments', () => {
  const answered = (prompt: string, plan: string, dimensions: string[]): Draft => {
    const context = contextOf(plan);
    const at = firstDay;
    return {
      ...{ id: `${prompt}-1`, type: 'response', at, received_at: at, prompt, seq: 1, bot: false },
      ...{ survey: 'ease', version: 1, touchpoint: 'checkout', complete: 1, dismissed: 0, locale: 'de' },
      ...{ variant: 'short', measures: 'ease ces.agree7 6', segments: segmentsOf(context, dimensions) },
      body: JSON.stringify({ context }),
    } as Draft; // A fixture of the one kind of event; the union does not follow the spreading.
  };
  const parts = async (projectId: string) => {
    const rows = await store.kysely
      .selectFrom('answer_rollup')
      .select(['dimension', 'value', (row) => row.fn.sum<number>('n').as('n')])
      .where('project_id', '=', projectId)
      .groupBy(['dimension', 'value'])
      .orderBy('dimension')
      .orderBy('value')
      .execute();
    return rows.map(({ dimension, value, n }) => `${dimension}=${value}: ${n}`);
  };

  test('an answer counts for everybody and in each part that it belongs to', async () => {
    const id = await projectOf([answered('a', 'gold', ['plan']), answered('b', '', ['plan'])], 1);
    expect(await parts(id)).toEqual([
      '=: 2',
      'attributes.plan=gold: 1',
      'device=phone: 2',
      'locale=de: 2',
      'variant=short: 2',
    ]);
  });

  test('those who were asked are divided by language and variant alone', async () => {
    const id = await projectOf([answered('a', 'gold', ['plan'])], 1);
    const rows = await store.kysely
      .selectFrom('prompt_rollup')
      .select('dimension')
      .where('project_id', '=', id)
      .orderBy('dimension')
      .execute();
    expect(rows.map(({ dimension }) => dimension)).toEqual(['', 'locale', 'variant']);
  });

  test('an attribute that is declared later is counted from the first answer on, after a rebuild', async () => {
    const id = await projectOf([answered('a', 'gold', [])], 1);
    expect(await parts(id)).not.toContain('attributes.plan=gold: 1');
    store.batch.inTransaction(() => rebuildRollups(store.batch, id));
    expect(await parts(id)).toContain('attributes.plan=gold: 1');
  });

  test('the fifty-first value counts as other, and does so again after a rebuild', async () => {
    const drafts = Array.from({ length: 60 }, (_, index) =>
      answered(`p${String(index).padStart(2, '0')}`, `plan ${59 - index}`, ['plan']),
    );
    const id = await projectOf(drafts, 7);
    const before = await parts(id);
    expect(before.filter((part) => part.startsWith('attributes.plan'))).toHaveLength(51);
    expect(before).toContain('attributes.plan=other: 10');
    expect(before).toContain('attributes.plan=plan 59: 1');
    store.batch.inTransaction(() => rebuildRollups(store.batch, id));
    expect(await parts(id)).toEqual(before);
  });

  test('a value that a rolled back transaction was the first to bring takes no place', async () => {
    const id = await projectOf([], 1);
    const event = { ...answered('a', 'gold', ['plan']), project_id: id } as AcceptedEvent; // As above.
    expect(() =>
      store.batch.inTransaction(() => {
        store.batch.segments.settleAll(id, 'attributes.plan\tgold');
        throw new Error('disk full');
      }),
    ).toThrow('disk full');
    commitBatch(store.batch, [event]);
    const values = await store.kysely
      .selectFrom('segment_value')
      .select('value')
      .where('project_id', '=', id)
      .orderBy('value')
      .execute();
    expect(values.map(({ value }) => value)).toEqual(['de', 'gold', 'phone']);
  });

  test('[51] an erasure takes the name of a part away that only the erased was in, and no place of another', async () => {
    const drafts = Array.from({ length: 51 }, (_, index) =>
      answered(`p${String(index).padStart(2, '0')}`, `plan ${index}`, ['plan']),
    );
    const ann = JSON.stringify({ respondent: 'ann', context: contextOf('plan 0') });
    const id = await projectOf([{ ...drafts[0], body: ann } as Draft, ...drafts.slice(1)], 100); // As above.
    const subject = { kind: 'respondent', id: 'ann' } as const;
    store.batch.inTransaction(() =>
      erase(store.batch, { do: 'erase', projectId: id, subject, now: firstDay }),
    );
    const values = await store.kysely
      .selectFrom('segment_value')
      .select('value')
      .where('project_id', '=', id)
      .execute();
    expect(values.map(({ value }) => value)).not.toContain('plan 0');
    const before = await parts(id);
    expect(before).toContain('attributes.plan=other: 1');
    store.batch.inTransaction(() => rebuildRollups(store.batch, id));
    expect(await parts(id)).toEqual(before);
  });

  test('[51] of an answer that a later one has overtaken nothing is written down', async () => {
    const first = answered('a', 'my own words', ['plan']);
    const last = { ...answered('a', 'gold', ['plan']), id: 'a-2', seq: 2 };
    const id = await projectOf([last, first] as Draft[], 1); // As above.
    const together = await projectOf([first, last] as Draft[], 2); // As above.
    for (const projectId of [id, together]) {
      const values = await store.kysely
        .selectFrom('segment_value')
        .select('value')
        .where('project_id', '=', projectId)
        .where('dimension', '=', 'attributes.plan')
        .execute();
      expect(values).toEqual([{ value: 'gold' }]);
    }
  });
});
