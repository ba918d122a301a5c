import { type Document, parseDocument } from '@cairn/schema';
import type { Kysely } from 'kysely';
import { changedSurveys } from '../webhooks/changedSurveys.js';
import { noteDeliveryIn } from '../webhooks/noteDelivery.js';
import type { Tables } from './tables.js';

export interface Draft {
  revision: number;
  /** JSON as it was written. */
  body: string;
}

export interface PublishedVersion {
  version: number;
  author: string;
  note: string;
  publishedAt: number;
}

export async function findDraft(kysely: Kysely<Tables>, projectId: string): Promise<Draft | undefined> {
  return kysely
    .selectFrom('document_draft')
    .select(['revision', 'body'])
    .where('project_id', '=', projectId)
    .executeTakeFirst();
}

/** The body of one published version. */
export async function findVersion(
  kysely: Kysely<Tables>,
  projectId: string,
  version: number,
): Promise<string | undefined> {
  const row = await kysely
    .selectFrom('document_version')
    .select('body')
    .where('project_id', '=', projectId)
    .where('version', '=', version)
    .executeTakeFirst();
  return row?.body;
}

/** A project's live document; undefined while there is none, or none that this version can read. */
export async function documentOf(
  kysely: Kysely<Tables>,
  { id, liveVersion }: { id: string; liveVersion: number },
): Promise<Document | undefined> {
  const body = await findVersion(kysely, id, liveVersion);
  if (body === undefined) return undefined;
  const parsed = parseDocument(JSON.parse(body));
  return parsed.ok ? parsed.document : undefined;
}

/** Published versions, newest first. */
export async function listVersions(kysely: Kysely<Tables>, projectId: string): Promise<PublishedVersion[]> {
  const rows = await kysely
    .selectFrom('document_version')
    .select(['version', 'author', 'note', 'published_at'])
    .where('project_id', '=', projectId)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ published_at, ...rest }) => ({ ...rest, publishedAt: published_at }));
}

/** The newest published bodies, newest first. */
export async function newestVersions(
  kysely: Kysely<Tables>,
  projectId: string,
  count: number,
): Promise<{ version: number; body: string }[]> {
  return kysely
    .selectFrom('document_version')
    .select(['version', 'body'])
    .where('project_id', '=', projectId)
    .orderBy('version', 'desc')
    .limit(count)
    .execute();
}

/** What became of a document that was to be saved. */
export type Saved = { saved: true; revision: number; changed: boolean } | { saved: false; revision: number };

/** Saves a draft, unless somebody else has saved since `expectedRevision` was read. */
export async function saveDraft(
  kysely: Kysely<Tables>,
  draft: { projectId: string; body: string; expectedRevision?: number | undefined; now: number },
): Promise<Saved> {
  return kysely.transaction().execute(async (transaction): Promise<Saved> => {
    const before = await findDraft(transaction, draft.projectId);
    const revision = before?.revision ?? 0;
    if (draft.expectedRevision !== undefined && draft.expectedRevision !== revision) {
      return { saved: false, revision };
    }
    if (before?.body === draft.body) return { saved: true, revision, changed: false };
    const row = { revision: revision + 1, body: draft.body, updated_at: draft.now };
    await transaction
      .insertInto('document_draft')
      .values({ project_id: draft.projectId, ...row })
      .onConflict((conflict) => conflict.column('project_id').doUpdateSet(row))
      .execute();
    return { saved: true, revision: row.revision, changed: true };
  });
}

/**
 * Makes the draft the live version in one switch, and notes whom to tell. An unchanged draft stays the version it is.
 * Undefined when the draft is not of this `revision` any more: what was looked at is what is published.
 */
export async function publishDraft(
  kysely: Kysely<Tables>,
  by: { projectId: string; author: string; note: string; now: number; revision?: number },
): Promise<{ version: number; changed: boolean } | undefined> {
  return kysely.transaction().execute(async (transaction) => {
    const { live_version: live } = await transaction
      .selectFrom('project')
      .select('live_version')
      .where('id', '=', by.projectId)
      .executeTakeFirstOrThrow();
    const draft = await findDraft(transaction, by.projectId);
    const before = await findVersion(transaction, by.projectId, live);
    if (by.revision !== undefined && by.revision !== draft?.revision) return undefined;
    if (!draft || draft.body === before) {
      return { version: live, changed: false };
    }
    const { projectId, author, note, now } = by;
    const version = live + 1;
    await transaction
      .insertInto('document_version')
      .values({ project_id: projectId, version, body: draft.body, author, note, published_at: now })
      .execute();
    await transaction
      .updateTable('project')
      .set({ live_version: version })
      .where('id', '=', projectId)
      .execute();
    await noteDeliveryIn(transaction, {
      ...{ projectId, kind: 'survey.published', key: `version ${version}`, at: now },
      data: { version, before: live, author, note, surveys: changedSurveys(before, draft.body) },
    });
    return { version, changed: true };
  });
}
