import type { CairnEvent } from '@cairn/schema/wire';
import { inProject } from './api.js';
import { request } from './request.js';
import type { Project, StoredResponse } from './types.js';

/* Each `as` is the boundary that api.ts explains: the documented type of that route. */

export interface NewProject {
  name: string;
  timeZone: string;
  origins: string[];
}

export async function createProject(wish: NewProject): Promise<Project> {
  return (await request('/api/projects', { method: 'POST', body: wish })).body as Project; // documented type of this route
}

/** One answer with whom it is from. */
export type KnownResponse = StoredResponse & { visitor?: string };

export async function getResponse(project: string, prompt: string): Promise<KnownResponse> {
  const path = inProject(project, `responses/${encodeURIComponent(prompt)}`);
  return ((await request(path)).body as { response: KnownResponse }).response; // documented type of this route
}

interface Verdicts {
  accepted: string[];
  rejected: { message: string }[];
}

/** Sends one event the way every browser does; resolves with why it was not taken. */
export async function sendEvent(key: string, event: CairnEvent): Promise<string | undefined> {
  const body = { v: 1, key, sentAt: event.at, sdk: 'console', events: [event] };
  const answer = (await request('/v1/events', { method: 'POST', body })).body as Verdicts; // documented type of this route
  return answer.accepted.length ? undefined : answer.rejected[0]?.message;
}
