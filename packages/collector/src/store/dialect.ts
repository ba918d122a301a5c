import {
  type CreateTableBuilder,
  type Dialect,
  type Kysely,
  type RawBuilder,
  SqliteAdapter,
  SqliteDialect,
  sql,
} from 'kysely';
import Libsql from 'libsql';
import { PatientDriver } from './patientDriver.js';
import type { StoreFile } from './storeFile.js';
import { StoreGone } from './storeGone.js';

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
  // What was erased is overwritten, not only let go: nobody finds it in the file.
  connection.exec('PRAGMA secure_delete = ON');
  // 32 MiB: the working set of one busy day, so that ingest does not read back what it has just written.
  connection.exec('PRAGMA cache_size = -32768');
  return connection;
}

/** Kysely on an open connection; with the file, writes are refused once it is not there any more. */
export function createDialect(connection: Connection, file?: StoreFile): Dialect {
  const plain = new SqliteDialect({ database: connection });
  return {
    createAdapter: () => new TransactionalAdapter(),
    createDriver: () => new PatientDriver({ connection, file, isBusy, maxWaitMs: busyTimeoutMs }),
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

/** Stores the rows of a table in the order of its primary key, without a second tree for the key. */
export function clusteredByKey<T extends string>(table: CreateTableBuilder<T>): CreateTableBuilder<T> {
  return table.modifyEnd(sql`without rowid`);
}

/** Lets a connection fail at once while another one writes, for whoever waits in a better way. */
export function neverHoldThread(connection: Connection): void {
  connection.exec('PRAGMA busy_timeout = 0');
}

/** True when another connection writes just now. */
export function isBusy(error: unknown): boolean {
  return error instanceof Libsql.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code);
}

/** A column that reads one field of the JSON in `body`, so that it needs no writing and goes with it. */
export function fieldOfBody(name: 'respondent' | 'visitor' | 'erased' | 'prompt'): RawBuilder<unknown> {
  return sql`case when json_valid(body) then json_extract(body, ${sql.lit(`$.${name}`)}) end`;
}

/** A number that is compared as it is, and never by way of an index of its own: another one has it at hand. */
export function asNumber(column: string): RawBuilder<number> {
  return sql`+${sql.ref(column)}`;
}

/** Where an event was imported from, read out of its `body`; null where a browser sent it. */
export function sourceOfBody(): RawBuilder<unknown> {
  return sql`json_extract(body, '$.imported.source')`;
}

/** Makes the file forget: what was overwritten may still stand in its log. False while somebody reads from that. */
export function forgetLog(connection: Connection): boolean {
  // One row with what stood in the way and how much was written back.
  const [row] = connection.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all([]) as { busy: number }[];
  return row?.busy === 0;
}

/** What is wrong with the file itself, in the database's words; nothing when it is sound. */
export function integrityProblems(path: string): string[] {
  const connection = new Libsql(path);
  try {
    // One row for each problem, or one that says "ok".
    const rows = connection.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[];
    return rows.map((row) => row.integrity_check).filter((text) => text !== 'ok');
  } finally {
    connection.close();
  }
}

/** Copies a store as it is at one moment, while others read and write it. */
export function copyStore(path: string, to: string): void {
  const connection = new Libsql(path);
  try {
    connection.prepare('VACUUM INTO ?').run(to);
  } finally {
    connection.close();
  }
}

/** Makes the rows of a table stay as they are: they can be added and forgotten, and nothing can rewrite them. */
export async function forbidUpdates(kysely: Kysely<unknown>, table: string): Promise<void> {
  await sql`create trigger ${sql.ref(`${table}_stays`)} before update on ${sql.table(table)}
    begin select raise(abort, 'rows of this table are never changed'); end`.execute(kysely);
}

/** Tells "the store cannot take anything now" (disk full, locked, gone) from "this row cannot be stored". */
export function isStoreFailure(error: unknown): boolean {
  if (error instanceof StoreGone) return true;
  const code = error instanceof Libsql.SqliteError ? error.code : '';
  return /^SQLITE_(FULL|IOERR|BUSY|LOCKED|READONLY|CANTOPEN|NOMEM|CORRUPT|NOTADB|PROTOCOL)/.test(code);
}

/** True when the database has something against the row itself. */
export function isRowRefused(error: unknown): boolean {
  return error instanceof Libsql.SqliteError && /^SQLITE_(CONSTRAINT|TOOBIG|MISMATCH)/.test(error.code);
}

/** True when the file is something else than a database. */
export function isNoDatabase(error: unknown): boolean {
  return error instanceof Libsql.SqliteError && /^SQLITE_(NOTADB|CORRUPT)/.test(error.code);
}

/** Takes a lock that the operating system frees when the process ends, however it ends; throws when it is taken. */
export function openLock(file: string): { release(): void } {
  const connection = new Libsql(file);
  connection.exec('begin exclusive');
  return { release: () => connection.close() };
}
