import type { ImportItem, ImportResult } from '@cairn/schema';
import { inProject } from './api.js';
import { request } from './request.js';

/* Each `as` is the boundary that api.ts explains: the documented type of that route. */

/** An event that the store has refused. */
export interface DeadLetter {
  id: string;
  receivedAt: string;
  reason: string;
  event: { type: string; survey?: string; touchpoint?: string };
}

export interface DeadLetterPage {
  items: DeadLetter[];
  next: string | null;
}

export async function getDeadLetters(project: string, cursor: string | undefined): Promise<DeadLetterPage> {
  const query = new URLSearchParams({ limit: '50', ...(cursor && { cursor }) });
  return (await request(inProject(project, `dead-letters?${query}`))).body as DeadLetterPage; // documented type of this route
}

export interface Replayed {
  id: string;
  result: 'stored' | 'duplicate' | 'refused';
  reason?: string;
}

export async function replayLetters(project: string, ids: readonly string[]): Promise<Replayed[]> {
  const { body } = await request(inProject(project, 'dead-letters/replay'), {
    method: 'POST',
    body: { ids },
  });
  return (body as { items: Replayed[] }).items; // documented type of this route
}

/** Brings answers from elsewhere; `isDry` only says what would become of them. */
export async function bringAnswers(
  project: string,
  batch: { source: string; items: readonly ImportItem[] },
  { isDry }: { isDry: boolean },
): Promise<ImportResult> {
  const path = inProject(project, `import?dryRun=${isDry ? 1 : 0}`);
  return (await request(path, { method: 'POST', body: batch })).body as ImportResult; // documented type of this route
}

/** Where everything of a kind can be downloaded. */
export const downloadUrl = (project: string, form: 'csv' | 'ndjson', type: string) =>
  inProject(project, `export.${form}?type=${type}`);
