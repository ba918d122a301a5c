import { parseDocument } from '@cairn/schema';
import type { Kysely } from 'kysely';
import { SettingsError } from '../settingsError.js';
import { publishDraft, saveDraft } from './documents.js';
import { findProject, insertProject, type NewProject } from './projects.js';
import type { Tables } from './tables.js';

/** A project to start with, and the document it starts from. */
export interface ProjectSeed extends NewProject {
  /** As an author writes it; published as version 1. */
  document: unknown;
}

/**
 * Creates a project and publishes its document, unless the project exists: then nothing of it is touched.
 * Returns whether it was created. Throws when the document is wrong.
 */
export async function ensureProject(
  kysely: Kysely<Tables>,
  seed: ProjectSeed,
  now: number,
): Promise<boolean> {
  if (await findProject(kysely, seed.id)) return false;
  const parsed = parseDocument(seed.document);
  if (!parsed.ok) {
    const wrong = parsed.findings.map(
      ({ path, message }) => `document of project ${seed.id}, ${path || 'as a whole'}: ${message}`,
    );
    throw new SettingsError(wrong);
  }
  await saveDraft(kysely, { projectId: seed.id, body: JSON.stringify(seed.document), now });
  await insertProject(kysely, seed, now);
  await publishDraft(kysely, { projectId: seed.id, author: 'cairn', note: 'first version', now });
  return true;
}
