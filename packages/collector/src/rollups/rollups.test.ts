import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { commitBatch } from '../writer/commitBatch.js';
import type { AcceptedEvent, PromptEvent } from './acceptedEvent.js';
import { writeMeasures } from './measure.js';
import { rebuildRollups } from './rebuildRollups.js';
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
});

/** All that one prompt's visitor did: at most one event of each seq. */
const promptHistory = fc
  .record({
    prompt: hexId(6),
    survey: fc.constantFrom('ease', 'nps'),
    shown: fc.option(moment),
    dismissed: fc.option(moment),
    bot: fc.boolean(),
    responses: fc.uniqueArray(response, { selector: ({ seq }) => seq, maxLength: 4 }),
  })
  .map(({ prompt, survey, shown, dismissed, bot, responses }): Draft[] => {
    const event = (at: number, change: Partial<PromptEvent>): Draft => ({
      ...{ type: 'prompt.shown', at, received_at: at, body: '{}', prompt, seq: null, survey, version: 1 },
      ...{ touchpoint: 'checkout', variant: null, complete: 0, dismissed: 0, measures: '' },
      bot,
      ...change,
    });
    return [
      ...(shown === null ? [] : [event(shown, {})]),
      ...(dismissed === null ? [] : [event(dismissed, { type: 'prompt.dismissed', dismissed: 1 })]),
      ...responses.map(({ at, seq, complete, steps }) => {
        const measures = steps.flatMap((bucket, index) => [
          { question: `q${index}`, scale: 'ces.agree7', bucket },
          { question: `rows/r${index}`, scale: 'matrix.7', bucket },
          { question: `why/option-${bucket}`, scale: 'choice', bucket: 1 },
        ]);
        return event(at, { type: 'response', seq, complete, measures: writeMeasures(measures) });
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
  for (let from = 0; from < drafts.length; from += batchSize) {
    const events = drafts.slice(from, from + batchSize).map((draft) => ({ ...draft, project_id: id }));
    // Spreading a union loses which of the two it was.
    commitBatch(store.batch, events as AcceptedEvent[]);
  }
  return id;
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
});

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
