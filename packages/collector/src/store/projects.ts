import type { Kysely } from 'kysely';
import type { ProjectTable, Tables } from './tables.js';

/** A project as the admin API knows it. */
export interface Project {
  id: string;
  name: string;
  timeZone: string;
  origins: string[];
  liveVersion: number;
  /** Whether a respondent counts only when a token proves it. */
  identityRequired: boolean;
  /** Days after which what was said is emptied; null: never. */
  retentionDays: number | null;
}

export interface NewProject {
  id: string;
  name: string;
  timeZone: string;
  origins: readonly string[];
  publicKey: string;
}

export async function findProject(kysely: Kysely<Tables>, id: string): Promise<Project | undefined> {
  const row = await kysely.selectFrom('project').selectAll().where('id', '=', id).executeTakeFirst();
  return row && projectOf(row);
}

export async function listProjects(kysely: Kysely<Tables>): Promise<Project[]> {
  const rows = await kysely.selectFrom('project').selectAll().orderBy('created_at').orderBy('id').execute();
  return rows.map(projectOf);
}

function projectOf(row: ProjectTable): Project {
  return {
    id: row.id,
    name: row.name,
    timeZone: row.time_zone,
    origins: JSON.parse(row.origins),
    liveVersion: row.live_version,
    identityRequired: row.identity_required === 1,
    retentionDays: row.retention_days,
  };
}

/** Adds a project with its public key and nothing published. */
export async function insertProject(kysely: Kysely<Tables>, project: NewProject, now: number): Promise<void> {
  const { id, name, timeZone, publicKey } = project;
  await kysely
    .insertInto('project')
    .values({
      id,
      name,
      time_zone: timeZone,
      origins: JSON.stringify(project.origins),
      live_version: 0,
      created_at: now,
      identity_required: 0,
      retention_days: null,
      counted_by: '[]',
    })
    .execute();
  await kysely.insertInto('public_key').values({ project_id: id, key: publicKey, created_at: now }).execute();
}

/** Every public key with the project it opens. */
export async function listPublicKeys(kysely: Kysely<Tables>): Promise<{ projectId: string; key: string }[]> {
  const rows = await kysely.selectFrom('public_key').selectAll().orderBy('created_at').execute();
  return rows.map((row) => ({ projectId: row.project_id, key: row.key }));
}

/** Changes what needs no recount; the time zone goes through the writer, which counts every day again. */
export async function saveProject(
  kysely: Kysely<Tables>,
  project: Pick<Project, 'id' | 'name' | 'origins' | 'identityRequired' | 'retentionDays'>,
): Promise<void> {
  await kysely
    .updateTable('project')
    .set({
      name: project.name,
      origins: JSON.stringify(project.origins),
      identity_required: project.identityRequired ? 1 : 0,
      retention_days: project.retentionDays,
    })
    .where('id', '=', project.id)
    .execute();
}
