import { type Document, type ImportItem, parseDocument } from '@cairn/schema';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { knowDocument } from '../ingest/knownDocument.js';
import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import { testDocument } from '../testing/testDocument.js';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { commitBatch } from '../writer/commitBatch.js';
import { importItems } from './importItems.js';
import type { ItemJudgedBy } from './judgeItem.js';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.end());

const live = knowDocument(documentOf(testDocument));
const now = Date.parse('2026-03-01T00:00:00Z');

function documentOf(written: unknown): Document {
  const parsed = parseDocument(written);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.document;
}

const moment = fc
  .integer({ min: Date.parse('2020-01-01'), max: now })
  .map((at) => ({ at: new Date(at).toISOString() }));
const where = { survey: 'checkout-ease', touchpoint: 'checkout.completed' };
const named = fc.record({
  sourceId: fc.integer({ min: 1, max: 8 }).map(String),
  respondent: fc.constantFrom('ada', 'bo'),
});

const item: fc.Arbitrary<ImportItem> = fc
  .tuple(
    moment,
    named,
    fc.integer({ min: 1, max: 7 }),
    fc.constantFrom('response', 'shown', 'outcome', 'touchpoint'),
  )
  .map(([{ at }, { sourceId, respondent }, step, kind]): ImportItem => {
    switch (kind) {
      case 'response':
        return { kind, at, sourceId, respondent, ...where, answers: [{ question: 'ease', value: step }] };
      case 'shown':
        return { kind, at, sourceId, respondent, ...where };
      case 'outcome':
        return { kind, at, sourceId, respondent, name: 'purchased', value: step };
      default:
        return { kind: 'touchpoint', at, sourceId, counts: { 'checkout.completed': step } };
    }
  });

/** A file, and the files that somebody imports after it: parts of it, in any order, some of it more than once. */
const imports = fc
  .uniqueArray(item, { maxLength: 20, selector: ({ kind, sourceId }) => `${kind} ${sourceId}` })
  .chain((file) =>
    fc.record({
      file: fc.constant(file),
      before: fc.array(fc.shuffledSubarray(file), { maxLength: 3 }),
      after: fc.array(fc.shuffledSubarray(file), { maxLength: 3 }),
    }),
  );

let projects = 0;

async function newProject(): Promise<string> {
  const id = `import-${projects++}`;
  await store.addProject(id);
  return id;
}

function bring(projectId: string, items: readonly ImportItem[], isDry = false) {
  const by: ItemJudgedBy = { projectId, source: 'file', live, liveVersion: 1, now };
  const commit = async (events: readonly AcceptedEvent[]) => commitBatch(store.batch, events);
  return importItems(items, by, { kysely: store.kysely, ...(!isDry && { writer: { commit } }) });
}

async function figures(projectId: string) {
  const rowsOf = async (table: 'answer_rollup' | 'prompt_rollup' | 'reach_rollup') => {
    const rows = await store.kysely
      .selectFrom(table)
      .selectAll()
      .where('project_id', '=', projectId)
      .execute();
    return rows.map(({ project_id: _project, ...row }) => JSON.stringify(row)).sort();
  };
  return [await rowsOf('answer_rollup'), await rowsOf('prompt_rollup'), await rowsOf('reach_rollup')];
}

test('however often, in whatever parts and order a file is imported, it counts once', async () => {
  await fc.assert(
    fc.asyncProperty(imports, async ({ file, before, after }) => {
      const [once, often] = [await newProject(), await newProject()];
      await bring(once, file);
      for (const part of [...before, file, ...after, file]) await bring(often, [...part, ...part]);
      expect(await figures(often)).toEqual(await figures(once));
      expect((await bring(often, file)).duplicate).toHaveLength(file.length);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('a dry run says what the real one then does', async () => {
  await fc.assert(
    fc.asyncProperty(imports, async ({ file, before }) => {
      const id = await newProject();
      for (const part of before) await bring(id, part);
      const foretold = await bring(id, [...file, ...file], true);
      expect(await bring(id, [...file, ...file])).toEqual(foretold);
    }),
    { numRuns: 40 },
  );
}, 60_000);
