import { type Document, parseDocument } from '@cairn/schema';
import type { Kysely } from 'kysely';
import { findVersion } from './documents.js';
import type { Project } from './projects.js';
import type { Tables } from './tables.js';

/** What a project has published; undefined while that is nothing, or was written under a schema that knew more. */
export async function findLiveDocument(
  kysely: Kysely<Tables>,
  { id, liveVersion }: Pick<Project, 'id' | 'liveVersion'>,
): Promise<Document | undefined> {
  const parsed = parseDocument(JSON.parse((await findVersion(kysely, id, liveVersion)) ?? '{}'));
  return parsed.ok ? parsed.document : undefined;
}
