import type { Kysely } from 'kysely';
import type { Connection } from '../store/dialect.js';
import type { PromptTable, Tables } from '../store/tables.js';
import { ChunkedStatement } from './chunkedStatement.js';
import { compileUpsert } from './compileUpsert.js';

const key = ['project_id', 'prompt'] as const satisfies (keyof PromptTable)[];

/** What an event may change about a prompt. */
const facts = [
  'survey',
  'touchpoint',
  'version',
  'variant',
  'first_at',
  'last_at',
  'completed',
  'dismissed',
  'dismissed_at',
  'dismissed_question',
  'locale',
  'segments',
  'seq',
  'response_id',
  'response_at',
  'response_received_at',
  'measures',
  'side',
] as const satisfies (keyof PromptTable)[];

const columns = [...key, ...facts];

type PromptKey = Pick<PromptTable, (typeof key)[number]>;

/** Reads and writes the rows of prompts by the batch. */
export class PromptStatements {
  readonly #select: ChunkedStatement<PromptKey>;
  readonly #upsert: ChunkedStatement<PromptTable>;

  constructor(connection: Connection, kysely: Kysely<Tables>) {
    this.#select = new ChunkedStatement<PromptKey>(connection, key, (rows) =>
      kysely
        .selectFrom('prompt')
        .selectAll()
        .where((is) => is.or(Array.from({ length: rows }, () => is.and({ project_id: '', prompt: '' }))))
        .compile(),
    );
    this.#upsert = new ChunkedStatement<PromptTable>(connection, columns, (rows) =>
      compileUpsert(kysely, { table: 'prompt', key, facts }, rows),
    );
  }

  /** The rows that exist already. */
  find(prompts: readonly PromptKey[]): PromptTable[] {
    // The rows come from our own table, whose columns are the type's.
    return this.#select.all(prompts) as PromptTable[];
  }

  save(rows: readonly PromptTable[]): void {
    this.#upsert.run(rows);
  }
}
