import { setTimeout as pause } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
  type SqliteDatabase,
  SqliteDriver,
} from 'kysely';
import type { StoreFile } from './storeFile.js';

/** Between two attempts to write while somebody else does. */
const retryMs = 10;

export interface PatientOptions {
  connection: SqliteDatabase & { inTransaction: boolean };
  /** Where the database is; undefined when it is nowhere, as in memory. */
  file: StoreFile | undefined;
  isBusy: (error: unknown) => boolean;
  maxWaitMs: number;
}

/**
 * The queries of the HTTP thread. While another process holds the database they wait without holding the thread,
 * which has everybody else to answer; and no write counts that went into a file nobody will find again.
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
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    this.#options.file?.mustBeThere();
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** SQLite has already rolled back by itself after some failures, a full disk among them. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#options.connection.inTransaction) await super.rollbackTransaction(connection);
  }
}

function patient(plain: DatabaseConnection, options: PatientOptions): DatabaseConnection {
  return {
    async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      const result = await whenNotBusy(() => plain.executeQuery<Row>(query), options);
      const isCommitted = result.numAffectedRows !== undefined && !options.connection.inTransaction;
      if (isCommitted) options.file?.mustBeThere();
      return result;
    },
    streamQuery: (query, chunkSize) => plain.streamQuery(query, chunkSize),
  };
}

async function whenNotBusy<T>(work: () => Promise<T>, { isBusy, maxWaitMs }: PatientOptions): Promise<T> {
  const deadline = Date.now() + maxWaitMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error;
      await pause(retryMs);
    }
  }
}
