import { signal } from '@preact/signals';
import { closeSession, getSession } from '../api/api.js';
import { ApiError } from '../api/apiError.js';
import { whenSignedOut } from '../api/request.js';
import type { Project, Session } from '../api/types.js';
import { chosenProject, lastProject, projectHref, rememberProject } from './chosenProject.js';
import { place } from './router.js';

type Person = { email: string; mayCreateProjects: boolean };

export type SessionState =
  | { is: 'asking' }
  | ({ is: 'in'; project: Project; projects: Project[] } & Person)
  /** An account that is in no project, or not any more. */
  | ({ is: 'nowhere' } & Person)
  | { is: 'out' }
  | { is: 'failed'; message: string };

export const session = signal<SessionState>({ is: 'asking' });

/** Whose project the memory of this page is of: screens keep drafts, answers and versions beyond a visit. */
let remembered: { email: string; project: string } | undefined;

// A session that ran out leaves the page as it is, so that whoever comes back goes on where they were.
whenSignedOut(() => {
  session.value = { is: 'out' };
});

/** Asks the collector who we are. */
export async function askSession(): Promise<void> {
  try {
    enter(stateOf(await getSession()));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    session.value = error.status === 401 ? { is: 'out' } : { is: 'failed', message: error.message };
  }
}

/** Shows what somebody may see; the page is loaded anew where its memory is of somebody or something else. */
function enter(state: SessionState): void {
  if (state.is !== 'in' && state.is !== 'nowhere') return;
  const project = state.is === 'in' ? state.project.id : '';
  if (remembered && (remembered.email !== state.email || remembered.project !== project)) {
    location.assign(project ? projectHref(project) : '/');
    return;
  }
  if (project) remembered = { email: state.email, project };
  session.value = state;
}

function stateOf({ projects, email, mayCreateProjects }: Session): SessionState {
  const who = { email: email ?? '', mayCreateProjects };
  const named = place.peek().query.get('project');
  const project = chosenProject(projects, { named, last: remembered?.project ?? lastProject() });
  if (!project) return { is: 'nowhere', ...who };
  rememberProject(project.id);
  return { is: 'in', project, projects, ...who };
}

/** The role of whoever looks, in the project they look at. */
export function ownRole(): Project['role'] {
  const now = session.value;
  return now.is === 'in' ? now.project.role : 'viewer';
}

/** Signs out in the collector and here, by loading the page, so that nothing of whoever leaves is left in it. */
export async function signOut(): Promise<void> {
  try {
    await closeSession();
    session.value = { is: 'out' };
    location.assign('/');
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
