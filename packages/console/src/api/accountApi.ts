import { inProject } from './api.js';
import { request } from './request.js';

/* Each `as` is the boundary that api.ts explains: the documented type of that route. */

/** One place where somebody is signed in. */
export interface OwnSession {
  id: string;
  /** What the browser says of itself. */
  agent: string;
  isThis: boolean;
  createdAt: string;
  seenAt: string;
}

/** Ends every session but makes a new one for this browser. */
export async function changePassword(wish: { password: string; newPassword: string }): Promise<void> {
  await request('/api/account/password', { method: 'PUT', body: wish });
}

export async function listSessions(): Promise<OwnSession[]> {
  return ((await request('/api/account/sessions')).body as { items: OwnSession[] }).items; // documented type of this route
}

export async function endSession(id: string): Promise<void> {
  await request(`/api/account/sessions/${encodeURIComponent(id)}`, { method: 'DELETE' });
}

export async function endOtherSessions(): Promise<void> {
  await request('/api/account/sessions', { method: 'DELETE' });
}

/** Somebody who can be handed a case. */
export interface Colleague {
  id: string;
  email: string;
}

export async function listColleagues(project: string): Promise<Colleague[]> {
  return ((await request(inProject(project, 'colleagues'))).body as { items: Colleague[] }).items; // documented type of this route
}
