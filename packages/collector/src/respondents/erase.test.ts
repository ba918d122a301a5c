import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AcceptedEvent, PromptEvent } from '../rollups/acceptedEvent.js';
import { writeMeasures } from '../rollups/measure.js';
import { rebuildRollups } from '../rollups/rebuildRollups.js';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { commitBatch } from '../writer/commitBatch.js';
import { erase } from './erase.js';
import { erasePrompt } from './erasePrompt.js';
import type { Subject } from './subject.js';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.end());

const firstDay = Date.parse('2026-03-01T00:00:00Z');
const now = firstDay + 10 * 86_400_000;

/** Who is at a browser: three people on three devices, sometimes signed in. */
const whose = fc.record({
  visitor: fc.constantFrom('phone', 'laptop', 'shared'),
  respondent: fc.constantFrom(undefined, 'ann', 'ben'),
});
const subject: fc.Arbitrary<Subject> = fc.oneof(
  fc.constantFrom('ann', 'ben', 'nobody').map((id) => ({ kind: 'respondent' as const, id })),
  fc.constantFrom('phone', 'laptop', 'nowhere').map((id) => ({ kind: 'visitor' as const, id })),
);

const happening = fc.record({
  type: fc.constantFrom(
    'response' as const,
    'prompt.shown' as const,
    'prompt.dismissed' as const,
    'touchpoint' as const,
  ),
  prompt: fc.constantFrom('p1', 'p2', 'p3', 'p4'),
  seq: fc.integer({ min: 1, max: 5 }),
  step: fc.integer({ min: 1, max: 7 }),
  at: fc.integer({ min: 0, max: 3 * 86_400_000 }).map((after) => firstDay + after),
  whose,
});
type Said = (typeof happening extends fc.Arbitrary<infer One> ? One : never) & { id: string };

const story = fc
  .uniqueArray(happening, {
    maxLength: 25,
    // One response of each seq, or the second would be a duplicate in one project and not in the other.
    selector: ({ type, prompt, seq, at }) => (type === 'response' ? `${prompt} ${seq}` : `${type} ${at}`),
  })
  .map((all): Said[] => all.map((one, index) => ({ ...one, id: `event-${index}` })));

function eventOf(said: Said, projectId: string): AcceptedEvent {
  const { type, id, at } = said;
  const reach = { counts: { checkout: said.step }, rate: 0.3 };
  const body = JSON.stringify({ id, type, ...said.whose, ...(type === 'touchpoint' && reach) });
  const row = { project_id: projectId, id, type, at, received_at: at, body };
  if (type === 'touchpoint') return { ...row, prompt: null, seq: null };
  const isResponse = type === 'response';
  const measures = [{ question: 'ease', scale: 'ces.agree7', bucket: said.step }];
  return {
    ...{ ...row, prompt: said.prompt, seq: isResponse ? said.seq : null },
    ...{ survey: `of ${said.prompt}`, touchpoint: 'checkout', version: 1, variant: null },
    ...{ complete: isResponse && said.step > 3 ? 1 : 0, dismissed: type === 'prompt.dismissed' ? 1 : 0 },
    measures: isResponse ? writeMeasures(measures) : '',
    followUp: isResponse && said.step <= 3 ? JSON.stringify({ reasons: measures }) : '',
  } satisfies PromptEvent;
}

let projects = 0;
async function projectOf(said: readonly Said[]): Promise<string> {
  const id = `project-${projects++}`;
  await store.addProject(id);
  tell(id, said);
  return id;
}

function tell(projectId: string, said: readonly Said[]) {
  return commitBatch(
    store.batch,
    said.map((one) => eventOf(one, projectId)),
  );
}

function eraseFrom(projectId: string, whom: Subject): void {
  store.batch.inTransaction(() => erase(store.batch, { do: 'erase', projectId, subject: whom, now }));
}

async function figures(projectId: string): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const table of ['answer_rollup', 'prompt_rollup', 'reach_rollup', 'prompt'] as const) {
    const rows = await store.kysely
      .selectFrom(table)
      .selectAll()
      .where('project_id', '=', projectId)
      .execute();
    all[table] = rows.map(({ project_id: _project, ...row }) => JSON.stringify(row)).sort();
  }
  return all;
}

/** Whom each case is about, and the prompts that are its cause. */
async function casesIn(projectId: string): Promise<string[]> {
  const rows = await store.kysely
    .selectFrom('case')
    .innerJoin('case_prompt', (join) =>
      join
        .onRef('case_prompt.project_id', '=', 'case.project_id')
        .onRef('case_prompt.case_id', '=', 'case.id'),
    )
    .select(['case.id', 'subject_kind', 'subject', 'prompt', 'reasons'])
    .where('case.project_id', '=', projectId)
    .orderBy('prompt')
    .execute();
  const cases = new Map<string, string>();
  for (const { id, subject_kind, subject, prompt, reasons } of rows) {
    const so = cases.get(id) ?? `${subject_kind} ${subject}`;
    cases.set(id, `${so}; ${prompt} ${reasons}`);
  }
  return [...cases.values()].sort();
}

/** Rows of cases that belong to none, or cases without a prompt that is why they are there. */
async function leftOver(projectId: string): Promise<unknown[]> {
  const { rows } = await sql`
    select case_id from case_event where project_id = ${projectId}
      and case_id not in (select id from "case" where project_id = ${projectId})
    union select case_id from case_prompt where project_id = ${projectId}
      and case_id not in (select id from "case" where project_id = ${projectId})
    union select id from "case" where project_id = ${projectId}
      and id not in (select case_id from case_prompt where project_id = ${projectId})`.execute(store.kysely);
  return rows;
}

/** What the erasure of somebody reaches, said once more in other words. */
function reached(said: readonly Said[], whom: Subject): Said[] {
  const named = said.filter((one) => one.whose[whom.kind] === whom.id);
  const browsers = whom.kind === 'respondent' ? new Set(named.map((one) => one.whose.visitor)) : new Set();
  const theirs = said.filter(
    (one) => named.includes(one) || (browsers.has(one.whose.visitor) && one.whose.respondent === undefined),
  );
  const prompts = new Set(theirs.filter(({ type }) => type !== 'touchpoint').map(({ prompt }) => prompt));
  return said.filter((one) => theirs.includes(one) || (one.type !== 'touchpoint' && prompts.has(one.prompt)));
}

test('[51] after an erasure the figures are those of a project that never heard of it', async () => {
  await fc.assert(
    fc.asyncProperty(story, subject, async (said, whom) => {
      const erased = await projectOf(said);
      eraseFrom(erased, whom);
      const gone = reached(said, whom);
      const never = await projectOf(said.filter((one) => !gone.includes(one)));
      expect(await figures(erased)).toEqual(await figures(never));
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('[51] after an erasure there are the cases of a project that never heard of it, and nothing left over', async () => {
  await fc.assert(
    fc.asyncProperty(story, subject, async (said, whom) => {
      const erased = await projectOf(said);
      eraseFrom(erased, whom);
      const gone = reached(said, whom);
      const never = await projectOf(said.filter((one) => !gone.includes(one)));
      expect(await casesIn(erased)).toEqual(await casesIn(never));
      expect(await leftOver(erased)).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('[51] after an erasure, counting the rows again gives the same figures', async () => {
  await fc.assert(
    fc.asyncProperty(story, subject, async (said, whom) => {
      const id = await projectOf(said);
      eraseFrom(id, whom);
      const before = await figures(id);
      store.batch.inTransaction(() => rebuildRollups(store.batch, id));
      expect(await figures(id)).toEqual(before);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('[51] what arrives late, as it was sent or under ids of its own, brings nothing back', async () => {
  await fc.assert(
    fc.asyncProperty(story, subject, async (said, whom) => {
      const id = await projectOf(said);
      eraseFrom(id, whom);
      const before = await figures(id);
      const late = reached(said, whom);
      expect(new Set(tell(id, late))).not.toContain('not_stored');
      tell(
        id,
        late.map((one) => ({ ...one, id: `late-${one.id}`, seq: one.seq + 10 })),
      );
      expect(await figures(id)).toEqual(before);
    }),
    { numRuns: 40 },
  );
}, 60_000);

describe('[51] in particular', () => {
  const person: Said['whose'] = { visitor: 'phone', respondent: 'ann' };
  const answer: Said = {
    ...{ id: 'one', type: 'response', prompt: 'p1', seq: 1, step: 6, at: firstDay, whose: person },
  };
  const bodies = async (projectId: string) =>
    (
      await store.kysely
        .selectFrom('event')
        .select(['id', 'body'])
        .where('project_id', '=', projectId)
        .orderBy('id')
        .execute()
    ).map(({ id, body }) => [id, body === '{"erased":true}' ? 'erased' : 'held']);

  test('a row that was erased keeps its key, so a late retry is a duplicate', async () => {
    const id = await projectOf([answer]);
    eraseFrom(id, { kind: 'respondent', id: 'ann' });
    expect(tell(id, [answer])).toEqual(['duplicate']);
    expect(await bodies(id)).toEqual([['one', 'erased']]);
  });

  test('an event that waited offline is acknowledged, and nothing of it is kept', async () => {
    const id = await projectOf([]);
    eraseFrom(id, { kind: 'respondent', id: 'ann' });
    expect(tell(id, [answer])).toEqual(['accepted']);
    expect(await bodies(id)).toEqual([['one', 'erased']]);
    expect((await figures(id)).prompt).toEqual([]);
  });

  test('what somebody answers after their erasure counts again', async () => {
    const id = await projectOf([answer]);
    eraseFrom(id, { kind: 'respondent', id: 'ann' });
    tell(id, [{ ...answer, id: 'two', prompt: 'p2', at: now + 1 }]);
    expect(await bodies(id)).toEqual([
      ['one', 'erased'],
      ['two', 'held'],
    ]);
  });

  test('but not what they add to an answer that was erased', async () => {
    const id = await projectOf([answer]);
    eraseFrom(id, { kind: 'respondent', id: 'ann' });
    tell(id, [{ ...answer, id: 'two', seq: 2, at: now + 1 }]);
    expect((await figures(id)).answer_rollup).toEqual([]);
  });

  test('what another person said by name in the same browser stays', async () => {
    const other: Said = { ...answer, id: 'two', prompt: 'p2', whose: { ...person, respondent: 'ben' } };
    const before: Said = {
      ...answer,
      id: 'three',
      prompt: 'p3',
      whose: { ...person, respondent: undefined },
    };
    const id = await projectOf([answer, other, before]);
    eraseFrom(id, { kind: 'respondent', id: 'ann' });
    expect(await bodies(id)).toEqual([
      ['one', 'erased'],
      ['three', 'erased'],
      ['two', 'held'],
    ]);
  });

  test('another project holds on to its own', async () => {
    const [id, other] = [await projectOf([answer]), await projectOf([answer])];
    eraseFrom(id, { kind: 'respondent', id: 'ann' });
    expect(await bodies(other)).toEqual([['one', 'held']]);
    expect(tell(other, [{ ...answer, id: 'two', prompt: 'p2' }])).toEqual(['accepted']);
    expect((await figures(other)).prompt).toHaveLength(2);
  });

  test('the list of the erased names nobody', async () => {
    const id = await projectOf([answer]);
    eraseFrom(id, { kind: 'respondent', id: 'ann' });
    const rows = await store.kysely
      .selectFrom('tombstone')
      .selectAll()
      .where('project_id', '=', id)
      .execute();
    expect(rows).toHaveLength(3);
    const subjects = rows.map(({ subject }) => subject);
    expect(subjects).toEqual(subjects.map(() => expect.stringMatching(/^[\w-]{43}$/)));
    for (const { subject, ...rest } of rows)
      expect(Object.values(rest)).toEqual([id, expect.any(Number), 1, 1]);
  });

  test('what was put aside of them is removed, and of others kept', async () => {
    const id = await projectOf([answer]);
    const columns = ['project_id', 'id', 'received_at', 'code', 'reason', 'body', 'judged'];
    const table = store.kysely.schema.createTable('dead_letter').ifNotExists();
    await columns.reduce((made, column) => made.addColumn(column, 'text'), table).execute();
    const put = (letter: string, of: object) =>
      sql`insert into dead_letter (${sql.join(columns.map((column) => sql.ref(column)))})
        values (${id}, ${letter}, 0, '', '', ${JSON.stringify(of)}, '')`.execute(store.kysely);
    await put('theirs', person);
    await put('before', { visitor: 'phone' });
    await put('other', { ...person, respondent: 'ben' });
    eraseFrom(id, { kind: 'respondent', id: 'ann' });
    const { rows } = await sql`select id from dead_letter where project_id = ${id}`.execute(store.kysely);
    expect(rows).toEqual([{ id: 'other' }]);
  });
});

test('[51] after the erasure of one response the figures and cases are those of a project that never heard of it', async () => {
  await fc.assert(
    fc.asyncProperty(story, fc.constantFrom('p1', 'p2', 'p9'), async (said, prompt) => {
      const erased = await projectOf(said);
      store.batch.inTransaction(() =>
        erasePrompt(store.batch, { do: 'erasePrompt', projectId: erased, prompt, now }),
      );
      const never = await projectOf(said.filter((one) => one.type === 'touchpoint' || one.prompt !== prompt));
      expect(await figures(erased)).toEqual(await figures(never));
      expect(await casesIn(erased)).toEqual(await casesIn(never));
      expect(await leftOver(erased)).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 60_000);
