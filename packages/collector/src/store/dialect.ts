import {
  CompiledQuery,
  type CreateTableBuilder,
  type DatabaseConnection,
  type Dialect,
  type Kysely,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  sql,
} from 'kysely';
import Libsql from 'libsql';

/** Everything that is spelt differently from one database to the next. */

/** One connection. Synchronous: a query holds its thread until it is answered. */
export type Connection = Libsql.Database;

/** How long a connection waits while another one writes; our own transactions take milliseconds. */
const busyTimeoutMs = 2000;

/** Opens a connection whose commits are on disk before they return. */
export function openConnection(file: string): Connection {
  const connection = new Libsql(file);
  connection.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
  // An event is about a kilobyte: of 4 KiB pages it would fill a quarter, and larger ones would spill over.
  connection.exec('PRAGMA page_size = 16384');
  connection.exec('PRAGMA journal_mode = WAL');
  connection.exec('PRAGMA synchronous = FULL');
  // Pages after which the log is written back, 4 MB: all at once it would hold everybody up for 50 ms and more.
  connection.exec('PRAGMA wal_autocheckpoint = 250');
  connection.exec('PRAGMA foreign_keys = ON');
  // 32 MiB: the working set of one busy day, so that ingest does not read back what it has just written.
  connection.exec('PRAGMA cache_size = -32768');
  return connection;
}

/** Kysely on an open connection. */
export function createDialect(connection: Connection): Dialect {
  const plain = new SqliteDialect({ database: connection });
  return {
    createAdapter: () => new TransactionalAdapter(),
    createDriver: () => new ImmediateDriver({ database: connection }),
    createIntrospector: (kysely) => plain.createIntrospector(kysely),
    createQueryCompiler: () => plain.createQueryCompiler(),
  };
}

/** SQLite rolls tables back like rows, so an interrupted migration leaves nothing behind and simply runs again. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Takes the write lock at once: a transaction that reads first could otherwise fail when it comes to write. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

/** Stores the rows of a table in the order of its primary key, without a second tree for the key. */
export function clusteredByKey<T extends string>(table: CreateTableBuilder<T>): CreateTableBuilder<T> {
  return table.modifyEnd(sql`without rowid`);
}

/** Makes the rows of a table stay as they are: they can be added and forgotten, and nothing can rewrite them. */
export async function forbidUpdates(kysely: Kysely<unknown>, table: string): Promise<void> {
  await sql`create trigger ${sql.ref(`${table}_stays`)} before update on ${sql.table(table)}
    begin select raise(abort, 'rows of this table are never changed'); end`.execute(kysely);
}

/** Tells "the store cannot take anything now" (disk full, locked, broken) from "this row cannot be stored". */
export function isStoreFailure(error: unknown): boolean {
  const code = error instanceof Libsql.SqliteError ? error.code : '';
  return /^SQLITE_(FULL|IOERR|BUSY|LOCKED|READONLY|CANTOPEN|NOMEM|CORRUPT|NOTADB|PROTOCOL)/.test(code);
}

/** Takes a lock that the operating system frees when the process ends, however it ends; throws when it is taken. */
export function openLock(file: string): { release(): void } {
  const connection = new Libsql(file);
  connection.exec('begin exclusive');
  return { release: () => connection.close() };
}
