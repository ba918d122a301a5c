import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { NoteTable, Tables } from './tables.js';

/** A dated remark on a touchpoint: "new checkout shipped", "learned: …". */
export interface Note {
  id: string;
  touchpoint: string;
  /** The local day it is about. */
  day: string;
  text: string;
  author: string;
  createdAt: string;
  changedAt: string;
}

export type NoteWords = Pick<Note, 'touchpoint' | 'day' | 'text'>;

export interface NoteQuery {
  projectId: string;
  touchpoint?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** Notes in the order of the days they are about. A person writes them, so there are never many. */
export async function listNotes(
  kysely: Kysely<Tables>,
  { projectId, touchpoint, from, to }: NoteQuery,
): Promise<Note[]> {
  let select = kysely
    .selectFrom('note')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('day')
    .orderBy('created_at')
    .orderBy('id');
  if (touchpoint !== undefined) select = select.where('touchpoint', '=', touchpoint);
  if (from !== undefined) select = select.where('day', '>=', from);
  if (to !== undefined) select = select.where('day', '<=', to);
  return (await select.execute()).map(noteOf);
}

export async function findNote(
  kysely: Kysely<Tables>,
  { projectId, id }: { projectId: string; id: string },
): Promise<Note | undefined> {
  const row = await kysely
    .selectFrom('note')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && noteOf(row);
}

export async function addNote(
  kysely: Kysely<Tables>,
  note: NoteWords & { projectId: string; author: string; now: number },
): Promise<Note> {
  const { projectId, touchpoint, day, text, author, now } = note;
  const row = {
    ...{ project_id: projectId, id: randomUUID(), touchpoint, day, text, author },
    ...{ created_at: now, changed_at: now },
  };
  await kysely.insertInto('note').values(row).execute();
  return noteOf(row);
}

/** False when there is no such note. */
export async function changeNote(
  kysely: Kysely<Tables>,
  { projectId, id, words, now }: { projectId: string; id: string; words: NoteWords; now: number },
): Promise<boolean> {
  const { numUpdatedRows } = await kysely
    .updateTable('note')
    .set({ ...words, changed_at: now })
    .where('project_id', '=', projectId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** False when there is no such note. */
export async function removeNote(
  kysely: Kysely<Tables>,
  { projectId, id }: { projectId: string; id: string },
): Promise<boolean> {
  const { numDeletedRows } = await kysely
    .deleteFrom('note')
    .where('project_id', '=', projectId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

function noteOf({ id, touchpoint, day, text, author, created_at, changed_at }: NoteTable): Note {
  const [createdAt, changedAt] = [new Date(created_at).toISOString(), new Date(changed_at).toISOString()];
  return { id, touchpoint, day, text, author, createdAt, changedAt };
}
