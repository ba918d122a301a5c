import fc from 'fast-check';
import type { Compilable } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { queryPlan } from '../testing/queryPlan.js';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { type Written, writtenResponse } from '../testing/writtenEvents.js';
import { commitBatch } from '../writer/commitBatch.js';
import { type CommentQuery, listComments } from './listComments.js';
import { matchesIn } from './matchesIn.js';
import { searchTerms } from './searchTerms.js';
import { areFew, selectComments, selectFound } from './selectComments.js';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
  await store.addProject('demo');
  await store.addProject('other');
  commitBatch(
    store.batch,
    [...said, { ...said[0], id: 'other', prompt: 'p-other', projectId: 'other' } as Written].map(
      writtenResponse,
    ),
  );
}, 60_000);
afterAll(() => store.end());

const total = 6000;
const firstDay = Date.parse('2026-03-01T00:00:00Z');
/** Every one says "slow", every third "courier", one in a thousand "lost"; two at a time in the same millisecond. */
const said = Array.from({ length: total }, (_, index): Written => {
  const words = ['Slow', index % 3 ? 'checkout' : 'courier', index % 1000 ? 'again' : 'lost'];
  return {
    ...{
      id: `e-${index}`,
      prompt: `p-${String(index).padStart(4, '0')}`,
      at: firstDay + 60_000 * (index >> 1),
    },
    ...{ why: `${words.join(' ')} ${index}`, locale: index % 2 ? 'de' : 'en' },
    ...{
      ease: (index % 7) + 1,
      touchpoint: index % 5 ? 'checkout' : 'help',
      survey: index % 5 ? 'ease' : 'helped',
    },
  };
});

const all: Omit<CommentQuery, 'terms'> = { projectId: 'demo', limit: 50 };
const page = ({ q = '', ...query }: Partial<CommentQuery> & { q?: string }) =>
  listComments(store.kysely, { ...all, ...query, terms: searchTerms(q) });

/** Reads page by page to the end. */
async function everyPage(query: Partial<CommentQuery> & { q?: string }): Promise<string[]> {
  const prompts: string[] = [];
  for (let after: CommentQuery['after']; ; ) {
    const { items, next } = await page({ ...query, after });
    prompts.push(...items.map(({ prompt }) => prompt));
    if (!next) return prompts;
    after = next;
  }
}

const newestFirst = (keep: (index: number) => boolean) =>
  said
    .flatMap(({ prompt }, index) => (keep(index) ? [prompt] : []))
    .sort()
    .reverse();

describe('pages of comments', () => {
  test.each([
    ['all', {}, () => true],
    ['of a touchpoint', { touchpoint: 'help' }, (index: number) => index % 5 === 0],
    ['of a survey and a language', { survey: 'helped', locale: 'de' }, (index: number) => index % 10 === 5],
    ['of a side', { side: 'bad' as const }, (index: number) => index % 7 < 3],
    ['of a question that nobody answered', { question: 'reason' }, () => false],
    ['with a word in every one', { q: 'slow' }, () => true],
    ['with a word in few', { q: 'lost' }, (index: number) => index % 1000 === 0],
    ['with all of some words', { q: 'courier lost' }, (index: number) => index % 3000 === 0],
    ['with a phrase', { q: '"slow courier"' }, (index: number) => index % 3 === 0],
    [
      'with a beginning, in some places',
      { q: 'cour*', touchpoint: 'help' },
      (index: number) => index % 15 === 0,
    ],
    [
      'of some time',
      { moments: { from: firstDay + 60_000, before: firstDay + 180_000 } },
      (index: number) => index > 1 && index < 6,
    ],
    ['with words that nobody wrote', { q: 'wonderful' }, () => false],
  ])('%s: newest first, each once', async (_, query, keep) => {
    expect(await everyPage({ limit: 200, ...query })).toEqual(newestFirst(keep));
  });

  test('have what it takes to read a comment', async () => {
    const { items } = await page({ q: 'lost "slow courier"', limit: 1 });
    expect(items).toEqual([
      {
        ...{
          prompt: 'p-3000',
          question: 'why',
          survey: 'helped',
          touchpoint: 'help',
          locale: 'en',
          side: 'good',
        },
        at: new Date(firstDay + 60_000 * 1500).toISOString(),
        score: { question: 'ease', scale: 'ces.agree7', step: 5 },
        ...{
          text: 'Slow courier lost 3000',
          matches: [
            { start: 0, end: 12 },
            { start: 13, end: 17 },
          ],
        },
      },
    ]);
  });

  test('of another project are its own', async () => {
    expect(await everyPage({ projectId: 'other', q: 'slow' })).toEqual(['p-other']);
  });
});

describe('where too many hold a word to sort them', () => {
  test('a page looks at no more than so many, says where to go on, and none is lost', async () => {
    const query = { q: 'slow again', limit: 600, mostLookedAt: 500 };
    const short = await page(query);
    expect(short.items.length).toBeGreaterThan(400);
    expect(short.items.length).toBeLessThan(501);
    expect(short.next).toBeDefined();
    expect(await everyPage(query)).toEqual(newestFirst((index) => index % 1000 !== 0));
  });
});

describe('a page is read out of an index, in order', () => {
  const planOf = (query: Compilable) => queryPlan(store.file.path, query);
  const after = { at: 1, prompt: 'p', question: 'q' };
  const wholeFilter = { projectId: 'demo', moments: { from: 0, before: 2 } };

  test.each([
    ['all', wholeFilter],
    ['of a touchpoint', { ...wholeFilter, touchpoint: 'help' }],
    ['of much at once', { ...wholeFilter, survey: 'ease', side: 'bad' as const, locale: 'de' }],
  ])('%s', async (_, filter) => {
    const [first, next] = [undefined, after].map((cursor) =>
      planOf(selectComments(store.kysely, { filter, after: cursor, limit: 51 })),
    );
    const inOrder = 'SEARCH comment USING INDEX comment_newest (project_id=? AND at>?';
    expect(first).toEqual([`${inOrder} AND at<?)`]);
    expect(next).toEqual([`${inOrder} AND (at,prompt,question)<(?,?,?))`]);
  });

  test('what is found is looked up', async () => {
    const terms = searchTerms('slow');
    const plan = planOf(selectFound(store.kysely, { filter: wholeFilter, limit: 51, terms }));
    expect(plan[0]).toMatch(/^SCAN comment_words VIRTUAL TABLE INDEX/);
    expect(plan[1]).toMatch(
      /^SEARCH comment USING PRIMARY KEY \(project_id=\? AND prompt=\? AND question=\?\)/,
    );
  });

  test('what is found too often is not', async () => {
    const few = ['lost', 'slow'].map((word) => areFew(store.kysely, 'demo', searchTerms(word)));
    expect(await Promise.all(few)).toEqual([true, false]);
  });
});

test('the index finds what a look at the text finds, whatever is written and looked for', async () => {
  const part = fc.constantFrom(
    'slow',
    'slö',
    '太慢',
    '慢了',
    'ช้า',
    "don't",
    'ﷺ',
    '⑴',
    '½',
    '"',
    '*',
    ' ',
    '-',
    '. ',
    'NOT ',
    'x:',
    'İı',
    '😀',
  );
  const text = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 5 }), text, async (texts, query) => {
      const projectId = `project-${projects++}`;
      await store.addProject(projectId);
      const events = texts.map((why, index) =>
        writtenResponse({ id: `e-${index}`, prompt: `p-${index}`, at: firstDay, why, projectId }),
      );
      commitBatch(store.batch, events);
      const terms = searchTerms(query);
      if (!terms.length) return;
      const rows = await selectFound(store.kysely, { filter: { projectId }, limit: 9, terms }).execute();
      const found = rows.map(({ prompt }) => prompt).sort();
      expect(found).toEqual(
        texts.flatMap((why, index) => (matchesIn(why.trim(), terms) ? [`p-${index}`] : [])),
      );
    }),
    { numRuns: 150 },
  );
}, 60_000);
let projects = 0;
