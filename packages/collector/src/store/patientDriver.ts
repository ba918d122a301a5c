import { setTimeout as pause } from 'node:timers/promises';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
  type SqliteDatabase,
  SqliteDriver,
} from 'kysely';
import type { StoreFile } from './storeFile.js';

/** Between two attempts to write while somebody else does. */
const retryMs = 10;

export interface PatientOptions {
  connection: SqliteDatabase & { inTransaction: boolean; exec(sql: string): unknown };
  /** Where the database is; undefined when it is nowhere, as in memory. */
  file: StoreFile | undefined;
  isBusy: (error: unknown) => boolean;
  maxWaitMs: number;
}

/**
 * The queries of the HTTP thread. While another connection writes they wait without holding the thread, which has
 * everybody else to answer; and no write counts that went into a file nobody will find again.
 *
 * The only statement that waits is `begin immediate`, by `exec`, which leaves nothing behind. A prepared statement
 * that failed because it had to wait stays in progress until it is collected: its connection could then neither
 * commit ("SQL statements in progress") nor see what others had written since.
 */
export class PatientDriver extends SqliteDriver {
  readonly #options: PatientOptions;

  constructor(options: PatientOptions) {
    super({ database: options.connection });
    this.#options = options;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return patient(await super.acquireConnection(), this.#options);
  }

  /** Takes the write lock at once: a transaction that reads first could otherwise fail when it comes to write. */
  override async beginTransaction(): Promise<void> {
    this.#options.file?.mustBeThere();
    await begin(this.#options);
  }

  override async commitTransaction(): Promise<void> {
    this.#options.connection.exec('commit');
    this.#options.file?.mustBeThere();
  }

  /** SQLite has already rolled back by itself after some failures, a full disk among them. */
  override async rollbackTransaction(): Promise<void> {
    rollback(this.#options);
  }
}

function patient(plain: DatabaseConnection, options: PatientOptions): DatabaseConnection {
  return {
    executeQuery: (query) =>
      isReading(query) || options.connection.inTransaction
        ? plain.executeQuery(query)
        : alone(() => plain.executeQuery(query), options),
    streamQuery: (query, chunkSize) => plain.streamQuery(query, chunkSize),
  };
}

/** One write in a transaction of its own. Nothing comes between: whoever uses the connection has it alone. */
async function alone<Row>(
  write: () => Promise<QueryResult<Row>>,
  options: PatientOptions,
): Promise<QueryResult<Row>> {
  await begin(options);
  try {
    const result = await write();
    options.connection.exec('commit');
    options.file?.mustBeThere();
    return result;
  } catch (error) {
    rollback(options);
    throw error;
  }
}

async function begin({ connection, isBusy, maxWaitMs }: PatientOptions): Promise<void> {
  const deadline = Date.now() + maxWaitMs;
  for (;;) {
    try {
      connection.exec('begin immediate');
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error;
      await pause(retryMs);
    }
  }
}

function rollback({ connection }: PatientOptions): void {
  if (connection.inTransaction) connection.exec('rollback');
}

/** Whether a query only looks. What is written by hand may be anything, so its first word tells. */
function isReading({ query, sql }: CompiledQuery): boolean {
  return query.kind === 'SelectQueryNode' || (query.kind === 'RawNode' && /^\s*(select|pragma)\b/i.test(sql));
}
