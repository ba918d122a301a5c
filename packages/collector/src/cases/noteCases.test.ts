import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AcceptedEvent, PromptEvent } from '../rollups/acceptedEvent.js';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { commitBatch } from '../writer/commitBatch.js';
import { replayLetters } from '../writer/replayLetters.js';
import type { FollowUpNote, Reason } from './reason.js';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.end());

const at = Date.parse('2026-03-01T12:00:00Z');
const bad = (step: number): Reason[] => [{ on: 'score', question: 'ease', scale: 'ces.agree7', step }];
const wish: Reason[] = [{ on: 'contact', question: 'mail' }];

interface Said {
  id: string;
  prompt: string;
  seq: number;
  at?: number;
  respondent?: string | undefined;
  touchpoint?: string;
  bot?: boolean;
  note?: Partial<FollowUpNote>;
}

function eventOf(projectId: string, said: Said): PromptEvent {
  const { id, prompt, seq, respondent, touchpoint = 'checkout', bot = false, note } = said;
  const when = said.at ?? at;
  return {
    ...{ project_id: projectId, id, type: 'response', prompt, seq, at: when, received_at: when, bot },
    ...{ survey: 'ease', touchpoint, version: 1, variant: null, complete: 1, dismissed: 0, measures: '' },
    body: JSON.stringify({ id, respondent, answers: [] }),
    followUp: note ? JSON.stringify({ reasons: [], ...note }) : '',
  };
}

let projects = 0;
async function newProject(): Promise<string> {
  const id = `project-${projects++}`;
  await store.addProject(id);
  return id;
}

function tell(projectId: string, ...said: Said[]) {
  return commitBatch(
    store.batch,
    said.map((one) => eventOf(projectId, one)),
  );
}

/** Every case as whom it is about, where, and which prompts with which reasons are its cause. */
async function casesOf(projectId: string): Promise<string[]> {
  const cases = await store.kysely
    .selectFrom('case')
    .selectAll()
    .where('project_id', '=', projectId)
    .execute();
  const links = await store.kysely
    .selectFrom('case_prompt')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('role', '=', 'cause')
    .orderBy('prompt')
    .execute();
  return cases
    .map(({ id, subject, touchpoint, last_at, due_at }) => {
      const theirs = links.filter(({ case_id }) => case_id === id);
      const causes = theirs.map(({ prompt, seq, reasons }) => `${prompt} ${seq} ${reasons}`);
      return [`${subject} at ${touchpoint}, ${last_at}, ${due_at}`, ...causes].join('; ');
    })
    .sort();
}

/** Answers of three people, and of nobody known, at two touchpoints; some match a rule. A prompt stays with its person. */
const story = fc
  .uniqueArray(
    fc.record({
      prompt: fc.integer({ min: 0, max: 7 }),
      seq: fc.integer({ min: 1, max: 3 }),
      after: fc.integer({ min: 0, max: 1000 }),
      note: fc.constantFrom<Partial<FollowUpNote> | undefined>(
        undefined,
        { reasons: [] },
        { reasons: bad(2) },
        { reasons: wish, replyWithinHours: 4 },
        { reasons: [...bad(1), ...wish], replyWithinHours: 2 },
      ),
      bot: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
    }),
    { maxLength: 20, selector: ({ prompt, seq }) => `${prompt} ${seq}` },
  )
  .map((all) =>
    all.map(({ prompt, seq, after, note, bot }, index): Said => {
      const whose = { respondent: [undefined, 'ann', 'ben', 'cy'][prompt % 4], prompt: `p${prompt}` };
      const touchpoint = prompt < 6 ? 'checkout' : 'help';
      return { id: `event-${index}`, seq, at: at + after, bot, touchpoint, ...whose, ...(note && { note }) };
    }),
  );

/** The same events in any order, many of them twice, cut into batches anywhere. */
const arrival = story.chain((said) =>
  fc.record({
    said: fc.constant(said),
    order: fc
      .shuffledSubarray([...said, ...said])
      .map((some) =>
        [...new Set([...some, ...said])].flatMap((one, index) => (index % 2 ? [one, one] : [one])),
      ),
    batchSize: fc.integer({ min: 1, max: 7 }),
  }),
);

test('[27] whatever the order of arrival, and however often, the same cases are opened for the same prompts', async () => {
  await fc.assert(
    fc.asyncProperty(arrival, async ({ said, order, batchSize }) => {
      const [plain, shuffled] = [await newProject(), await newProject()];
      tell(plain, ...said);
      for (let from = 0; from < order.length; from += batchSize) {
        tell(shuffled, ...order.slice(from, from + batchSize));
      }
      const cases = await casesOf(plain);
      expect(await casesOf(shuffled)).toEqual(cases);
      const expected = new Set(
        said
          .filter(({ note, bot }) => note?.reasons?.length && !bot)
          .map(({ respondent, prompt, touchpoint }) => `${respondent ?? prompt} ${touchpoint}`),
      );
      expect(cases).toHaveLength(expected.size);
    }),
    { numRuns: 60 },
  );
}, 60_000);

describe('a prompt', () => {
  const one: Said = { id: 'one', prompt: 'p', seq: 1, respondent: 'ann', note: { reasons: bad(2) } };

  test('whose first answer was bad and whose last asks for a call is one case, with the reasons of the last', async () => {
    const id = await newProject();
    tell(id, one, { ...one, id: 'two', seq: 2, note: { reasons: wish } });
    expect(await casesOf(id)).toEqual([`ann at checkout, ${at}, null; p 2 ${JSON.stringify(wish)}`]);
  });

  test('is not the cause of a second case when its first was closed', async () => {
    const id = await newProject();
    tell(id, one);
    await close(id, at);
    tell(id, { ...one, id: 'two', seq: 2, at: at + 5 });
    expect(await casesOf(id)).toHaveLength(1);
  });

  test('of somebody whose case was closed opens another, and tells that the reply has not helped', async () => {
    const id = await newProject();
    tell(id, one);
    await close(id, at + 10);
    tell(id, { ...one, id: 'before', prompt: 'q', at: at + 5, note: {} });
    tell(id, { ...one, id: 'after', prompt: 'r', at: at + 20 });
    expect(await casesOf(id)).toHaveLength(2);
    const later = await store.kysely
      .selectFrom('case_prompt')
      .select('prompt')
      .where('project_id', '=', id)
      .where('role', '=', 'later')
      .execute();
    expect(later).toEqual([{ prompt: 'r' }]);
  });

  test('of a survey without rules opens nothing', async () => {
    const id = await newProject();
    const { note: _, ...plain } = one;
    tell(id, plain);
    expect(await casesOf(id)).toEqual([]);
  });

  test('that could not be stored opens its case when it is replayed, as if it had been stored at once', async () => {
    const id = await newProject();
    await sql`create trigger poison before insert on event when new.project_id = ${sql.lit(id)}
      begin select raise(abort, 'poison'); end`.execute(store.kysely);
    expect(tell(id, one)).toEqual(['not_stored']);
    expect(await casesOf(id)).toEqual([]);
    await sql`drop trigger poison`.execute(store.kysely);
    replayLetters(store.batch, { projectId: id, limit: 10 });
    replayLetters(store.batch, { projectId: id, limit: 10 });
    expect(await casesOf(id)).toEqual([`ann at checkout, ${at}, null; p 1 ${JSON.stringify(bad(2))}`]);
  });

  test('whose case the store refuses is put aside whole', async () => {
    const id = await newProject();
    await sql`create trigger poison before insert on case_event when new.project_id = ${sql.lit(id)}
      begin select raise(abort, 'poison'); end`.execute(store.kysely);
    const other: AcceptedEvent = eventOf(id, { id: 'other', prompt: 'q', seq: 1, note: {} });
    expect(commitBatch(store.batch, [eventOf(id, one), other])).toEqual(['not_stored', 'accepted']);
    expect(await casesOf(id)).toEqual([]);
    await sql`drop trigger poison`.execute(store.kysely);
  });
});

async function close(projectId: string, resolvedAt: number): Promise<void> {
  await store.kysely
    .updateTable('case')
    .set({ status: 'resolved', resolved_at: resolvedAt })
    .where('project_id', '=', projectId)
    .execute();
}
