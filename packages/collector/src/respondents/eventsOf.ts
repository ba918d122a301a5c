import type { Compilable, Kysely } from 'kysely';
import type { Tables } from '../store/tables.js';
import type { Subject } from './subject.js';

/**
 * The queries that find somebody's events; export and erasure ask the same. A respondent's events are those that name
 * them, and what their browsers sent while nobody was identified.
 */

export interface FoundEvent {
  id: string;
  prompt: string | null;
}

/** Ids at a time in one query. */
export const idsPerQuery = 500;

/** The events that name the subject. */
export function namingEvents(
  kysely: Kysely<Tables>,
  of: { projectId: string; subject: Subject },
): Compilable<FoundEvent> & { execute(): Promise<FoundEvent[]> } {
  return kysely
    .selectFrom('event')
    .select(['id', 'prompt'])
    .where('project_id', '=', of.projectId)
    .where(of.subject.kind, '=', of.subject.id)
    .orderBy('id');
}

/** The browsers that a respondent used. */
export function browsersOf(
  kysely: Kysely<Tables>,
  of: { projectId: string; respondent: string },
): Compilable<{ visitor: string }> & { execute(): Promise<{ visitor: string }[]> } {
  return kysely
    .selectFrom('event')
    .select('visitor')
    .distinct()
    .where('project_id', '=', of.projectId)
    .where('respondent', '=', of.respondent)
    .where('visitor', 'is not', null)
    .$narrowType<{ visitor: string }>();
}

/** What a browser sent while nobody was identified. */
export function anonymousEvents(
  kysely: Kysely<Tables>,
  of: { projectId: string; visitor: string },
): Compilable<FoundEvent> & { execute(): Promise<FoundEvent[]> } {
  return kysely
    .selectFrom('event')
    .select(['id', 'prompt'])
    .where('project_id', '=', of.projectId)
    .where('visitor', '=', of.visitor)
    .where('respondent', 'is', null)
    .orderBy('id');
}

/** The respondents that were identified in a browser. */
export function respondentsIn(
  kysely: Kysely<Tables>,
  of: { projectId: string; visitor: string },
): Compilable<{ respondent: string }> & { execute(): Promise<{ respondent: string }[]> } {
  return kysely
    .selectFrom('event')
    .select('respondent')
    .distinct()
    .where('project_id', '=', of.projectId)
    .where('visitor', '=', of.visitor)
    .where('respondent', 'is not', null)
    .$narrowType<{ respondent: string }>();
}
