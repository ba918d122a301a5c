import type { Kysely } from 'kysely';
import type { CasePromptTable, CaseTable, CaseWatchTable } from '../store/caseTables.js';
import type { Connection } from '../store/dialect.js';
import type { Tables } from '../store/tables.js';

type Statement = ReturnType<Connection['prepare']>;

/** Whom a case is about, and where. */
export type CaseKey = Pick<CaseTable, 'project_id' | 'subject_kind' | 'subject' | 'touchpoint'>;
/** Who is looked out for, in which survey. */
export type WatchKey = Pick<CaseWatchTable, 'project_id' | 'survey' | 'respondent'>;

/** What every response to a survey with rules has to be looked up by, compiled once. What is rare is not here. */
export class CaseStatements {
  readonly #cause: Statement;
  readonly #newest: Statement;
  readonly #watch: Statement;
  readonly #putWatch: Statement;

  constructor(connection: Connection, kysely: Kysely<Tables>) {
    const cause = kysely.selectFrom('case_prompt').selectAll().where('project_id', '=', '');
    this.#cause = connection.prepare(
      cause.where('prompt', '=', '').where('role', '=', 'cause').compile().sql,
    );
    const newest = kysely.selectFrom('case').selectAll().where('project_id', '=', '');
    this.#newest = connection.prepare(
      newest
        .where('subject_kind', '=', 'prompt')
        .where('subject', '=', '')
        .where('touchpoint', '=', '')
        // Whatever came later: the one that is not resolved is the one that is worked on.
        .orderBy((is) => is('status', '=', 'resolved'))
        .orderBy('opened_at', 'desc')
        .orderBy('id', 'desc')
        .limit(1)
        .compile().sql,
    );
    const watch = kysely.selectFrom('case_watch').selectAll().where('project_id', '=', '');
    this.#watch = connection.prepare(
      watch.where('survey', '=', '').where('respondent', '=', '').compile().sql,
    );
    this.#putWatch = connection.prepare(putWatch(kysely));
  }

  /** The case that a prompt is the cause of. */
  causeOf(projectId: string, prompt: string): CasePromptTable | undefined {
    // The row comes from our own table, whose columns are the type's.
    return this.#cause.all([projectId, prompt, 'cause'])[0] as CasePromptTable | undefined;
  }

  /** The case that is open of somebody at a touchpoint, or else the one that was opened last. */
  newestOf({ project_id, subject_kind, subject, touchpoint }: CaseKey): CaseTable | undefined {
    const bound = [project_id, subject_kind, subject, touchpoint, 'resolved', 1];
    // The row comes from our own table, whose columns are the type's.
    return this.#newest.all(bound)[0] as CaseTable | undefined;
  }

  watchOf({ project_id, survey, respondent }: WatchKey): CaseWatchTable | undefined {
    // The row comes from our own table, whose columns are the type's.
    return this.#watch.all([project_id, survey, respondent])[0] as CaseWatchTable | undefined;
  }

  watch(seen: Omit<CaseWatchTable, 'oldest_at'>): void {
    const times = [seen.answered_at, seen.asked_at].filter((at) => at > 0);
    const row: CaseWatchTable = { ...seen, oldest_at: Math.min(...times) };
    this.#putWatch.run(watchColumns.map((column) => row[column]));
  }
}

const watchKey = ['project_id', 'survey', 'respondent'] as const satisfies (keyof CaseWatchTable)[];
const watchFacts = [
  'touchpoint',
  'answered_at',
  'asked_at',
  'asked_prompt',
  'settled_at',
  'oldest_at',
] as const satisfies (keyof CaseWatchTable)[];
const watchColumns = [...watchKey, ...watchFacts];

function putWatch(kysely: Kysely<Tables>): string {
  const empty = { answered_at: 0, asked_at: 0, asked_prompt: '', settled_at: 0, oldest_at: 0 };
  return kysely
    .insertInto('case_watch')
    .columns(watchColumns)
    .values({ project_id: '', survey: '', respondent: '', touchpoint: '', ...empty })
    .onConflict((conflict) =>
      conflict
        .columns(watchKey)
        .doUpdateSet((row) =>
          Object.fromEntries(watchFacts.map((fact) => [fact, row.ref(`excluded.${fact}`)])),
        ),
    )
    .compile().sql;
}
