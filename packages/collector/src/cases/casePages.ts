import type { Kysely } from 'kysely';
import { idsPerQuery } from '../respondents/eventsOf.js';
import { inPages } from '../respondents/inPages.js';
import type { Subject } from '../respondents/subject.js';
import type { CaseTable } from '../store/caseTables.js';
import type { Tables } from '../store/tables.js';
import { historyOf } from './caseDetail.js';
import { caseItems } from './caseItem.js';

interface Asked {
  projectId: string;
  subject: Subject;
}

/**
 * The cases of somebody, with what was written in them, and those that one of their prompts is the cause of, a page at a
 * time. What is kept of another person by name is that person's.
 */
export async function* casePages(
  kysely: Kysely<Tables>,
  asked: Asked,
  of: { browsers: readonly string[]; prompts: readonly string[] },
): AsyncGenerator<object[]> {
  const ids = new Set([
    ...(await idsOf(kysely, asked, of.browsers)),
    ...(await idsBy(kysely, asked, of.prompts)),
  ]);
  yield* inPages([...ids].sort(), async (some) => {
    const rows = await kysely
      .selectFrom('case')
      .selectAll()
      .where('project_id', '=', asked.projectId)
      .where('id', 'in', some)
      .orderBy('id')
      .execute();
    return itemsOf(
      kysely,
      rows.filter((row) => isTheirs(row, asked.subject)),
    );
  });
}

function isTheirs({ subject_kind, subject }: CaseTable, { kind, id }: Subject): boolean {
  return kind === 'visitor' || subject_kind !== 'respondent' || subject === id;
}

async function itemsOf(kysely: Kysely<Tables>, rows: readonly CaseTable[]): Promise<object[]> {
  const items = await caseItems(kysely, rows, Date.now());
  return Promise.all(
    items.map(async (item, index) => {
      const row = rows[index];
      return { ...item, history: row ? await historyOf(kysely, row) : [] };
    }),
  );
}

async function idsOf(
  kysely: Kysely<Tables>,
  { projectId, subject }: Asked,
  browsers: readonly string[],
): Promise<string[]> {
  const nameless = subject.kind === 'visitor' ? [subject.id] : browsers;
  const wanted = [
    ...(subject.kind === 'respondent' ? [subject] : []),
    ...nameless.map((id) => ({ kind: 'visitor' as const, id })),
  ];
  const found: string[] = [];
  for (const { kind, id } of wanted) {
    const rows = await kysely
      .selectFrom('case')
      .select('id')
      .where('project_id', '=', projectId)
      .where('subject_kind', '=', kind)
      .where('subject', '=', id)
      .execute();
    found.push(...rows.map((row) => row.id));
  }
  return found;
}

async function idsBy(
  kysely: Kysely<Tables>,
  { projectId }: Asked,
  prompts: readonly string[],
): Promise<string[]> {
  const found: string[] = [];
  for (let from = 0; from < prompts.length; from += idsPerQuery) {
    const rows = await kysely
      .selectFrom('case_prompt')
      .select('case_id')
      .distinct()
      .where('project_id', '=', projectId)
      .where('role', '=', 'cause')
      .where('prompt', 'in', prompts.slice(from, from + idsPerQuery))
      .execute();
    found.push(...rows.map(({ case_id }) => case_id));
  }
  return found;
}
