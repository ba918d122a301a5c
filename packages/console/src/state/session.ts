import { signal } from '@preact/signals';
import { closeSession, getSession } from '../api/api.js';
import { ApiError } from '../api/apiError.js';
import { whenSignedOut } from '../api/request.js';
import type { Project } from '../api/types.js';

export type SessionState =
  | { is: 'asking' }
  | { is: 'in'; project: Project; email: string }
  /** An account that is in no project, or not any more. */
  | { is: 'nowhere'; email: string }
  | { is: 'out' }
  | { is: 'failed'; message: string };

export const session = signal<SessionState>({ is: 'asking' });

whenSignedOut(() => {
  session.value = { is: 'out' };
});

/** Asks the collector who we are. */
export async function askSession(): Promise<void> {
  try {
    const { projects, email } = await getSession();
    const [project] = projects;
    const who = { email: email ?? '' };
    session.value = project ? { is: 'in', project, ...who } : { is: 'nowhere', ...who };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    session.value = error.status === 401 ? { is: 'out' } : { is: 'failed', message: error.message };
  }
}

/** Signs out here and in the collector. */
export async function signOut(): Promise<void> {
  try {
    await closeSession();
    session.value = { is: 'out' };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    session.value = { is: 'failed', message: error.message };
  }
}

/** Whether the one who looks may change what the team shares; the collector decides again. */
export function canEdit(): boolean {
  const now = session.value;
  return now.is === 'in' && now.project.role !== 'viewer';
}

/** Whether the one who looks may erase. */
export function isOwner(): boolean {
  const now = session.value;
  return now.is === 'in' && now.project.role === 'owner';
}
