import type { Kysely } from 'kysely';
import { readMeasures } from '../rollups/measure.js';
import type { CasePromptTable, CaseTable } from '../store/caseTables.js';
import type { PromptTable, Tables } from '../store/tables.js';
import { type ComparedAnswers, compareAnswers } from './compareAnswers.js';
import { reasonsOf } from './reasonsOf.js';

/** What somebody answered after their case was closed. */
export interface AnswerAfter extends ComparedAnswers {
  prompt: string;
  at: string;
}

type Answered = Pick<CasePromptTable, 'case_id' | 'role' | 'prompt' | 'at' | 'reasons'> &
  Pick<PromptTable, 'measures'>;

/** Cases at a time in one query. */
const perQuery = 500;

/**
 * Of each closed case, by id, the answers to the same question that came after closing, oldest first, each beside the last
 * one that belonged to the case. The first of them tells whether the reply has helped.
 */
export async function didItHelp(
  kysely: Kysely<Tables>,
  rows: readonly CaseTable[],
): Promise<Map<string, AnswerAfter[]>> {
  const closed = rows.filter(({ resolved_at }) => resolved_at !== null);
  const help = new Map<string, AnswerAfter[]>();
  for (let from = 0; from < closed.length; from += perQuery) {
    const some = closed.slice(from, from + perQuery);
    const answered = byCase(await answersOf(kysely, some));
    for (const row of some) help.set(row.id, answersAfter(row, answered.get(row.id) ?? []));
  }
  return help;
}

async function answersOf(kysely: Kysely<Tables>, rows: readonly CaseTable[]): Promise<Answered[]> {
  const [first] = rows;
  if (!first) return [];
  return kysely
    .selectFrom('case_prompt')
    .innerJoin('prompt', (join) =>
      join
        .onRef('prompt.project_id', '=', 'case_prompt.project_id')
        .onRef('prompt.prompt', '=', 'case_prompt.prompt'),
    )
    .select(['case_id', 'role', 'case_prompt.prompt', 'at', 'reasons', 'measures'])
    .where('case_prompt.project_id', '=', first.project_id)
    .where(
      'case_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('at')
    .execute();
}

function byCase(answered: readonly Answered[]): Map<string, Answered[]> {
  const cases = new Map<string, Answered[]>();
  for (const one of answered) {
    const others = cases.get(one.case_id);
    if (others) others.push(one);
    else cases.set(one.case_id, [one]);
  }
  return cases;
}

function answersAfter({ resolved_at }: CaseTable, answered: readonly Answered[]): AnswerAfter[] {
  const causes = answered.filter(({ role }) => role === 'cause');
  const before = readMeasures(causes.at(-1)?.measures ?? '');
  const reasons = reasonsOf(causes);
  return answered.flatMap(({ role, prompt, at, measures }) => {
    // A case that was reopened and closed again counts from its last closing.
    if (role === 'cause' || resolved_at === null || at <= resolved_at) return [];
    const compared = compareAnswers(reasons, before, readMeasures(measures));
    return compared ? [{ prompt, at: new Date(at).toISOString(), ...compared }] : [];
  });
}
