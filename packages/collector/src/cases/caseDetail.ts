import type { Kysely } from 'kysely';
import type { CaseDeed, CaseEventTable, CaseTable } from '../store/caseTables.js';
import { type ResponseItem, responsesOfPrompts } from '../store/responses.js';
import type { Tables } from '../store/tables.js';
import { type CaseItem, caseItems, causesOf } from './caseItem.js';
import type { Verdict } from './compareAnswers.js';
import { type AnswerAfter, didItHelp } from './didItHelp.js';
import { type JourneyItem, personsJourney } from './personsJourney.js';

/** One line of a case's history. */
export interface CaseHistoryItem {
  at: string;
  author: string;
  kind: CaseDeed;
  /** Of `opened` and `assigned`: the address of whose it became; null: nobody's. */
  assignee?: string | null;
  /** What was written; null where it is not held any more. */
  words?: string | null;
}

/** Everything that is known of a case. */
export interface CaseDetail extends CaseItem {
  /** The answers that belong to it, oldest first. */
  responses: ResponseItem[];
  history: CaseHistoryItem[];
  journey: { items: JourneyItem[]; isCut: boolean };
  /** The same question answered after closing, oldest first. */
  later: AnswerAfter[];
  /** What the first of them says; null while there is none. */
  helped: Verdict | null;
}

/** Lines that are told, newest kept: nobody reads more of one case. */
const maxHistory = 500;
const maxLater = 20;

export async function caseDetail(kysely: Kysely<Tables>, row: CaseTable, now: number): Promise<CaseDetail> {
  const [item] = await caseItems(kysely, [row], now);
  if (!item) throw new Error('a case has its item');
  const causes = await causesOf(kysely, row);
  const prompts = causes.map(({ prompt }) => prompt);
  const later = (await didItHelp(kysely, [row])).get(row.id) ?? [];
  return {
    ...item,
    responses: prompts.length ? await responsesOfPrompts(kysely, row.project_id, prompts) : [],
    history: await historyOf(kysely, row),
    journey: await personsJourney(kysely, row),
    later: later.slice(0, maxLater),
    helped: later[0]?.verdict ?? null,
  };
}

/** What was done to a case, oldest first. */
export async function historyOf(
  kysely: Kysely<Tables>,
  { project_id, id }: Pick<CaseTable, 'project_id' | 'id'>,
): Promise<CaseHistoryItem[]> {
  const rows = await kysely
    .selectFrom('case_event')
    .selectAll()
    .where('project_id', '=', project_id)
    .where('case_id', '=', id)
    .orderBy('id', 'desc')
    .limit(maxHistory)
    .execute();
  return rows.reverse().map(lineOf);
}

function lineOf({ at, author, kind, assignee, words }: CaseEventTable): CaseHistoryItem {
  const line = { at: new Date(at).toISOString(), author, kind };
  if (kind === 'opened' || kind === 'assigned') return { ...line, assignee };
  return kind === 'noted' || words !== null ? { ...line, words } : line;
}
