import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { erase, eraseForGood } from '../respondents/erase.js';
import { expire } from '../retention/expire.js';
import type { PromptEvent } from '../rollups/acceptedEvent.js';
import { indexed } from '../store/commentIndex.js';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { type Written, writtenResponse } from '../testing/writtenEvents.js';
import { answerRequests } from '../writer/answerRequests.js';
import { commitBatch } from '../writer/commitBatch.js';

/** Whatever happens in whatever order: comments are what the responses that count say, and the index what comments say. */

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.end());

const firstDay = Date.parse('2026-03-01T00:00:00Z');
const words = fc.constantFrom('slow', 'Très lent', '太慢了', 'ช้ามาก', ' ', 'the courier never came');

const response = fc.record(
  {
    seq: fc.integer({ min: 1, max: 4 }),
    after: fc.integer({ min: 0, max: 1e8 }),
    ease: fc.integer({ min: 1, max: 7 }),
    why: words,
    other: words,
    respondent: fc.constantFrom('ann', 'ben'),
  },
  { requiredKeys: ['seq', 'after'] },
);

const history = fc
  .uniqueArray(
    fc.record({
      prompt: fc.integer({ min: 0, max: 1e6 }).map((n) => `p-${n}`),
      bot: fc.boolean(),
      responses: fc.uniqueArray(response, { selector: ({ seq }) => seq, minLength: 1, maxLength: 4 }),
    }),
    { selector: ({ prompt }) => prompt, maxLength: 10 },
  )
  .map((prompts) =>
    prompts.flatMap(({ prompt, bot, responses }) =>
      responses.map(({ after, ...said }) => ({ prompt, bot, at: firstDay + after, ...said })),
    ),
  )
  .map((all): Written[] => all.map((one, index) => ({ id: `event-${index}`, ...one })));

/** The same events as they might arrive: in any order, some of them twice, cut into batches anywhere. */
const arrival = history.chain((said) =>
  fc.record({
    said: fc.constant(said),
    order: fc.shuffledSubarray([...said, ...said], { minLength: said.length * 2 }),
    batchSize: fc.integer({ min: 1, max: 7 }),
  }),
);

let projects = 0;
async function projectOf(said: readonly Written[], batchSize = 1000): Promise<string> {
  const projectId = `project-${projects++}`;
  await store.addProject(projectId);
  for (let from = 0; from < said.length; from += batchSize) {
    const batch = said.slice(from, from + batchSize);
    commitBatch(
      store.batch,
      batch.map((one) => writtenResponse({ ...one, projectId })),
    );
  }
  return projectId;
}

/** Comments and index, without the project's name. */
async function held(projectId: string) {
  const rowsOf = async (table: 'comment' | 'comment_words') => {
    const rows = await store.kysely
      .selectFrom(table)
      .selectAll()
      .where('project_id', '=', projectId)
      .execute();
    return rows
      .map(({ project_id: _, ...row }) => row)
      .sort((a, b) => `${a.prompt} ${a.question}`.localeCompare(`${b.prompt} ${b.question}`));
  };
  return { comments: await rowsOf('comment'), index: await rowsOf('comment_words') };
}

/** What the events mean, said once more in other words. */
function expected(said: readonly Written[]) {
  const winners = new Map<string, Written>();
  for (const one of said.filter(({ bot }) => !bot)) {
    if ((winners.get(one.prompt)?.seq ?? 0) < (one.seq ?? 1)) winners.set(one.prompt, one);
  }
  return [...winners.values()]
    .flatMap(({ prompt, why = '', other = '' }) => [`${prompt} reason ${other}`, `${prompt} why ${why}`])
    .filter((line) => !/ (reason|why) \s*$/.test(line))
    .sort();
}

test('comments are the words of the responses that count, whatever order they arrive in and however often', async () => {
  await fc.assert(
    fc.asyncProperty(arrival, async ({ said, order, batchSize }) => {
      const shuffled = await held(await projectOf(order, batchSize));
      expect(shuffled).toEqual(await held(await projectOf(said)));
      const lines = shuffled.comments.map((one) =>
        'text' in one ? `${one.prompt} ${one.question} ${one.text}` : '',
      );
      expect(lines.sort()).toEqual(expected(said));
    }),
    { numRuns: 50 },
  );
}, 60_000);

test('the index holds the words of every comment, and no others', async () => {
  await fc.assert(
    fc.asyncProperty(arrival, async ({ order, batchSize }) => {
      const { comments, index } = await held(await projectOf(order, batchSize));
      const wanted = comments.map((one) => {
        if (!('text' in one)) throw new Error('not a comment');
        const { project_id: _, ...row } = indexed({ ...one, project_id: '' });
        return row;
      });
      expect(index).toEqual(wanted);
    }),
    { numRuns: 30 },
  );
  const check = sql`insert into comment_words (comment_words) values ('integrity-check')`;
  expect(() => store.batch.query({ compile: () => check.compile(store.kysely) })).not.toThrow();
}, 60_000);

test('made again from the rows, comments and index are the same', async () => {
  await fc.assert(
    fc.asyncProperty(arrival, fc.constantFrom('ann', 'nobody'), async ({ order, batchSize }, whom) => {
      const projectId = await projectOf(order, batchSize);
      const subject = { kind: 'respondent' as const, id: whom };
      store.batch.inTransaction(() =>
        erase(store.batch, { do: 'erase', projectId, subject, now: firstDay + 1e9 }),
      );
      const before = await held(projectId);
      expect(answerRequests(store.batch, [{ do: 'rebuild', projectId }])).toEqual([{ ok: 'done' }]);
      expect(await held(projectId)).toEqual(before);
    }),
    { numRuns: 30 },
  );
}, 60_000);

test('[51] after an erasure the comments are those of a project that never heard of it', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (said) => {
      const projectId = await projectOf(said);
      const subject = { kind: 'respondent' as const, id: 'ann' };
      store.batch.inTransaction(() =>
        erase(store.batch, { do: 'erase', projectId, subject, now: firstDay + 1e9 }),
      );
      const theirs = new Set(
        said.filter(({ respondent }) => respondent === 'ann').map(({ prompt }) => prompt),
      );
      const never = await projectOf(said.filter(({ prompt }) => !theirs.has(prompt)));
      expect(await held(projectId)).toEqual(await held(never));
    }),
    { numRuns: 30 },
  );
}, 60_000);

describe('a comment', () => {
  const answer: Written = { id: 'one', prompt: 'p', at: firstDay, ease: 2, why: ' So slow! ' };
  const commentsOf = async (...said: Written[]) => (await held(await projectOf(said))).comments;

  test('has the side of the first score, and where and when it was said', async () => {
    expect(await commentsOf({ ...answer, locale: 'de' })).toEqual([
      {
        ...{ prompt: 'p', question: 'why', survey: 'ease', touchpoint: 'checkout', at: firstDay },
        ...{ locale: 'de', side: 'bad', text: 'So slow!' },
      },
    ]);
  });

  test.each([
    [7, 'good'],
    [4, 'neutral'],
    [1, 'bad'],
    [undefined, 'none'],
  ])('after a score of %s is %s', async (ease, side) => {
    const { ease: _, ...unscored } = answer;
    const scored = ease === undefined ? unscored : { ...unscored, ease };
    expect(await commentsOf(scored)).toMatchObject([{ side }]);
  });

  test('goes when a later answer takes it back', async () => {
    expect(await commentsOf(answer, { ...answer, id: 'two', seq: 2, why: '' })).toEqual([]);
  });

  test('goes with its project’s retention, out of the index too', async () => {
    const projectId = await projectOf([answer, { ...answer, id: 'new', prompt: 'q', at: firstDay + 10 }]);
    const task = { do: 'expire', projectId, before: firstDay + 5, limit: 10, now: 0 } as const;
    store.batch.inTransaction(() => expire(store.batch, task));
    const { comments, index } = await held(projectId);
    expect([comments, index].map((rows) => rows.map(({ prompt }) => prompt))).toEqual([['q'], ['q']]);
    answerRequests(store.batch, [{ do: 'rebuild', projectId }]);
    expect(await held(projectId)).toEqual({ comments, index });
  });

  test('of an event that was put aside is there once it is replayed', async () => {
    const projectId = await projectOf([]);
    await sql`create trigger poison before insert on comment begin select raise(abort, 'poison'); end`.execute(
      store.kysely,
    );
    const event: PromptEvent = writtenResponse({ ...answer, projectId });
    expect(commitBatch(store.batch, [event])).toEqual(['not_stored']);
    expect(await held(projectId)).toEqual({ comments: [], index: [] });
    await sql`drop trigger poison`.execute(store.kysely);
    answerRequests(store.batch, [{ do: 'replay', query: { projectId, limit: 10 } }]);
    expect((await held(projectId)).index).toMatchObject([{ words: 'so slow' }]);
  });
});

test('[51] no word of who was erased is left in the index, nor how a page of it began with one', async () => {
  const own = (index: number) => `${((index * 7919) % 46_656).toString(36)}secret${index}end`;
  const said = Array.from({ length: 3000 }, (_, index): Written => {
    const respondent = index % 2 ? `person-${index}` : 'ann';
    return { id: `e-${index}`, prompt: `p-${index}`, at: firstDay + index, why: own(index), respondent };
  });
  const projectId = await projectOf(said, 300);
  const living = said.filter(({ respondent }) => respondent !== 'ann').map(({ why = '' }) => why);
  const gone = said.filter(({ respondent }) => respondent === 'ann').map(({ why = '' }) => why);
  expect((await indexBytes()).some((bytes) => bytes.includes(gone[0] ?? ''))).toBe(true);
  const subject = { kind: 'respondent' as const, id: 'ann' };
  eraseForGood(store.batch, { do: 'erase', projectId, subject, now: firstDay + 1e9 });
  const bytes = await indexBytes();
  expect(gone.filter((word) => bytes.some((page) => page.includes(word)))).toEqual([]);
  const begun = (await pageBeginnings()).filter((word) => gone.some((other) => other.startsWith(word)));
  expect(begun.filter((word) => !living.some((other) => other.startsWith(word)))).toEqual([]);
}, 60_000);

async function indexBytes(): Promise<Buffer[]> {
  const { rows } = await sql<{ page: string }>`
    select hex(block) as page from comment_words_data union all select hex(c3) from comment_words_content`.execute(
    store.kysely,
  );
  return rows.map(({ page }) => Buffer.from(page, 'hex'));
}

/** The words at which pages of the index begin, as far as it takes to tell them apart. */
async function pageBeginnings(): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    select hex(substr(term, 2)) as word from comment_words_idx where length(term) > 1`.execute(store.kysely);
  return rows.map(({ word }) => Buffer.from(word, 'hex').toString());
}
