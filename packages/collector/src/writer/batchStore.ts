import { dirname } from 'node:path';
import { type Compilable, Kysely } from 'kysely';
import { createLocalDay } from '../calendar/localDay.js';
import { CaseStatements } from '../cases/caseStatements.js';
import { CommentStatements } from '../comments/commentStatements.js';
import { Tombstones } from '../respondents/tombstones.js';
import { type Connection, createDialect, forgetLog, openConnection } from '../store/dialect.js';
import type { StoreFile } from '../store/storeFile.js';
import type { Tables } from '../store/tables.js';
import { bytesOf, writeAnew } from '../store/writeAnew.js';
import { Outbox } from '../webhooks/outbox.js';
import { DeadLetterStatements } from './deadLetterStatements.js';
import { EventStatements } from './eventStatements.js';
import { KnownSegments } from './knownSegments.js';
import { PromptStatements } from './promptStatements.js';
import { RollupStatements } from './rollupStatements.js';

/** The writer's own connection with everything a batch needs, compiled once. */
export class BatchStore {
  readonly events: EventStatements;
  readonly prompts: PromptStatements;
  readonly rollups: RollupStatements;
  readonly segments: KnownSegments;
  readonly comments: CommentStatements;
  readonly deadLetters: DeadLetterStatements;
  readonly tombstones: Tombstones;
  readonly outbox: Outbox;
  readonly cases: CaseStatements;
  readonly kysely: Kysely<Tables>;
  readonly #file: StoreFile;
  readonly #connection: Connection;
  readonly #selectZone: ReturnType<Connection['prepare']>;
  readonly #zones = new Map<string, string>();
  readonly #localDays = new Map<string, (at: number) => string>();

  /** Opened only where the tables already are: SQLite would make an empty database of a file that is gone. */
  constructor(file: StoreFile) {
    this.#file = file;
    this.#file.mustBeThere();
    this.#connection = openConnection(file.path);
    this.kysely = new Kysely<Tables>({ dialect: createDialect(this.#connection) });
    this.events = new EventStatements(this.#connection, this.kysely);
    this.prompts = new PromptStatements(this.#connection, this.kysely);
    this.rollups = new RollupStatements(this.#connection, this.kysely);
    this.segments = new KnownSegments(this.#connection, this.kysely);
    this.comments = new CommentStatements(this.#connection, this.kysely);
    this.deadLetters = new DeadLetterStatements(this);
    this.tombstones = new Tombstones(this.#connection, this.kysely);
    this.outbox = new Outbox(this.#connection, this.kysely);
    this.cases = new CaseStatements(this.#connection, this.kysely);
    this.#selectZone = this.#connection.prepare(
      this.kysely.selectFrom('project').select('time_zone').where('id', '=', '').compile().sql,
    );
  }

  /** Runs the work in one transaction that is on disk when this returns, or leaves no trace when it throws. */
  inTransaction<T>(work: () => T): T {
    this.#file.mustBeThere();
    this.#connection.exec('begin immediate');
    try {
      this.#zones.clear();
      const result = work();
      this.#connection.exec('commit');
      this.#file.mustHoldCommits();
      return result;
    } catch (error) {
      this.#rollback();
      throw error;
    }
  }

  /** Like a transaction inside the transaction. */
  inSavepoint<T>(work: () => T): T {
    this.#connection.exec('savepoint alone');
    try {
      const result = work();
      this.#connection.exec('release alone');
      return result;
    } catch (error) {
      this.segments.forget();
      if (this.#connection.inTransaction) this.#connection.exec('rollback to alone; release alone');
      throw error;
    }
  }

  /** Runs one query of Kysely's at once, inside whatever transaction is open. */
  query<Row>(query: Compilable<Row>): Row[] {
    const { sql, parameters } = query.compile();
    const statement = this.#connection.prepare(sql);
    // Kysely gives the query the type of its rows.
    if (statement.reader) return statement.all([...parameters]) as Row[];
    statement.run([...parameters]);
    return [];
  }

  /** Empties the log, where what was overwritten may still stand. Not inside a transaction. */
  forgetLog(): void {
    forgetLog(this.#connection);
  }

  /** The size of the database, without its log. */
  get bytes(): number {
    return bytesOf(this.#connection);
  }

  /** Where the database is. */
  get folder(): string {
    return dirname(this.#file.path);
  }

  /** Writes the whole file anew, so that it holds what the rows say and not a byte more. Not inside a transaction. */
  writeAnew(): void {
    this.#file.mustBeThere();
    writeAnew(this.#connection, this.folder);
    this.#file.mustHoldCommits();
  }

  /** The calendar of a project. */
  localDayOf(projectId: string): (at: number) => string {
    const zone = this.#zoneOf(projectId);
    let localDay = this.#localDays.get(zone);
    if (!localDay) {
      localDay = createLocalDay(zone);
      this.#localDays.set(zone, localDay);
    }
    return localDay;
  }

  close(): void {
    this.#connection.close();
  }

  /** Read anew in every transaction: whoever changes a zone and rebuilds is not overtaken by an older day. */
  #zoneOf(projectId: string): string {
    const known = this.#zones.get(projectId);
    if (known !== undefined) return known;
    // The row comes from our own table, whose column is a text.
    const [row] = this.#selectZone.all([projectId]) as { time_zone: string }[];
    const zone = row?.time_zone ?? 'UTC';
    this.#zones.set(projectId, zone);
    return zone;
  }

  #rollback(): void {
    this.segments.forget();
    // SQLite has already rolled back by itself after some failures, a full disk among them.
    if (this.#connection.inTransaction) this.#connection.exec('rollback');
  }
}
