import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Connection } from '../store/dialect.js';
import type { Tables } from '../store/tables.js';
import { type Buried, subjectHash } from './subject.js';

export interface Burial {
  kind: Buried;
  id: string;
}

type Statement = ReturnType<Connection['prepare']>;

/** The writer's way to what was erased. A project in which nobody was costs one look-up for each batch. */
export class Tombstones {
  readonly #any: Statement;
  readonly #one: Statement;
  readonly #put: Statement;
  readonly #pepper: Statement;
  readonly #putPepper: Statement;

  constructor(connection: Connection, kysely: Kysely<Tables>) {
    const ofProject = kysely.selectFrom('tombstone').where('project_id', '=', '');
    this.#any = connection.prepare(ofProject.select('subject').limit(1).compile().sql);
    this.#one = connection.prepare(ofProject.select('erased_at').where('subject', '=', '').compile().sql);
    this.#put = connection.prepare(putTombstone(kysely));
    const pepper = kysely.selectFrom('pepper').select('pepper').where('project_id', '=', '');
    this.#pepper = connection.prepare(pepper.compile().sql);
    this.#putPepper = connection.prepare(
      kysely.insertInto('pepper').values({ project_id: '', pepper: '' }).compile().sql,
    );
  }

  hasAny(projectId: string): boolean {
    // libsql binds what stands in a list; `limit` is one of them.
    return this.#any.all([projectId, 1]).length > 0;
  }

  /** When it was erased; undefined when it was not. */
  erasedAt(projectId: string, { kind, id }: Burial): number | undefined {
    const subject = subjectHash(this.#pepperOf(projectId), kind, id);
    // The row comes from our own table, whose column is a number.
    const [row] = this.#one.all([projectId, subject]) as { erased_at: number }[];
    return row?.erased_at;
  }

  put(projectId: string, burial: Burial, of: { now: number; events: number; prompts: number }): void {
    const subject = subjectHash(this.#pepperOf(projectId), burial.kind, burial.id);
    this.#put.run([projectId, subject, of.now, of.events, of.prompts]);
  }

  #pepperOf(projectId: string): string {
    // The row comes from our own table, whose column is a text.
    const [row] = this.#pepper.all([projectId]) as { pepper: string }[];
    if (row) return row.pepper;
    const made = randomBytes(32).toString('base64url');
    this.#putPepper.run([projectId, made]);
    return made;
  }
}

/** Somebody erased twice is erased as of the second time. */
function putTombstone(kysely: Kysely<Tables>): string {
  return kysely
    .insertInto('tombstone')
    .values({ project_id: '', subject: '', erased_at: 0, events: 0, prompts: 0 })
    .onConflict((conflict) =>
      conflict.columns(['project_id', 'subject']).doUpdateSet((row) => ({
        erased_at: row.ref('excluded.erased_at'),
        events: row.ref('excluded.events'),
        prompts: row.ref('excluded.prompts'),
      })),
    )
    .compile().sql;
}
