import { type Figure, minAnswers, proportion } from '@cairn/metrics';
import type { Kysely } from 'kysely';
import type { CaseTable } from '../store/caseTables.js';
import type { Tables } from '../store/tables.js';
import { type CaseItem, caseItems } from './caseItem.js';
import type { Verdict } from './compareAnswers.js';
import { didItHelp } from './didItHelp.js';
import { type Duration, durationOf } from './duration.js';
import { listCases } from './listCases.js';

/** What became of the cases of a period, and who waits now. */
export interface CaseSummary {
  /** Of the cases that were opened in the period, by what they are now. */
  opened: { n: number; open: number; acknowledged: number; resolved: number };
  /** More were opened than are looked at: the figures are of the newest. */
  isCut: boolean;
  firstReply: Duration;
  close: Duration;
  /** Of those closed whose person has answered again since: how many answered better. */
  helped: { n: number; better: number; same: number; worse: number; figure: Figure | null };
  /** Now, whenever they were opened. */
  waiting: {
    open: number;
    overdue: number;
    /** Those who have waited longest for a first reply. */
    longest: CaseItem[];
  };
}

/** Newest cases of a period that are looked at. */
const maxCases = 10_000;
const maxLongest = 5;

export interface SummaryOf {
  projectId: string;
  /** Moments, the second not included. */
  from: number;
  to: number;
  now: number;
}

export async function caseSummary(kysely: Kysely<Tables>, of: SummaryOf): Promise<CaseSummary> {
  const found = await openedIn(kysely, of);
  const rows = found.slice(0, maxCases);
  const count = (status: CaseTable['status']) => rows.filter((row) => row.status === status).length;
  return {
    opened: {
      n: rows.length,
      open: count('open'),
      acknowledged: count('acknowledged'),
      resolved: count('resolved'),
    },
    isCut: found.length > rows.length,
    firstReply: durationOf(
      rows.flatMap(({ first_reply_at, opened_at }) =>
        first_reply_at === null ? [] : [first_reply_at - opened_at],
      ),
    ),
    close: durationOf(
      rows.flatMap(({ resolved_at, opened_at }) => (resolved_at === null ? [] : [resolved_at - opened_at])),
    ),
    helped: await helpedOf(kysely, rows),
    waiting: await waitingNow(kysely, of),
  };
}

function openedIn(kysely: Kysely<Tables>, { projectId, from, to }: SummaryOf): Promise<CaseTable[]> {
  return kysely
    .selectFrom('case')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('opened_at', '>=', from)
    .where('opened_at', '<', to)
    .orderBy('opened_at', 'desc')
    .limit(maxCases + 1)
    .execute();
}

async function helpedOf(kysely: Kysely<Tables>, rows: readonly CaseTable[]): Promise<CaseSummary['helped']> {
  const answers = [...(await didItHelp(kysely, rows)).values()];
  const verdicts = answers.flatMap(([first]) => first?.verdict ?? []);
  const count = (wanted: Verdict) => verdicts.filter((verdict) => verdict === wanted).length;
  const [n, better] = [verdicts.length, count('better')];
  const figure = n >= minAnswers ? proportion(better, n) : null;
  return { n, better, same: count('same'), worse: count('worse'), figure };
}

async function waitingNow(
  kysely: Kysely<Tables>,
  { projectId, now }: SummaryOf,
): Promise<CaseSummary['waiting']> {
  const open = kysely
    .selectFrom('case')
    .select((is) => is.fn.countAll<number>().as('n'))
    .where('project_id', '=', projectId)
    .where('status', '=', 'open');
  const overdue = open.where('first_reply_at', 'is', null).where('due_at', '<', now);
  const { rows } = await listCases(kysely, {
    ...{ projectId, now, order: 'waiting', status: 'open', limit: maxLongest, isReplied: false },
  });
  return {
    open: (await open.executeTakeFirst())?.n ?? 0,
    overdue: (await overdue.executeTakeFirst())?.n ?? 0,
    longest: await caseItems(kysely, rows, now),
  };
}
