import { signal } from '@preact/signals';
import { getDocument, publish, putDocument } from '../api/api.js';
import { ApiError } from '../api/apiError.js';
import { getRevision } from '../api/documentApi.js';
import type { AuthoredDocument, LintFinding } from '../api/types.js';
import { createDraft, type Draft } from '../surveys/createDraft.js';
import { later } from './later.js';
import { lintDraft } from './linting.js';

export interface Live {
  /** 0 when nothing is published. */
  version: number;
  document: AuthoredDocument | undefined;
}

export type Drafting =
  | { is: 'loading' }
  | { is: 'failed'; message: string }
  | { is: 'ready'; draft: Draft; live: Live };

export type Publishing =
  | { is: 'idle' }
  | { is: 'publishing' }
  | { is: 'done'; version: number; warnings: readonly LintFinding[] }
  /** Somebody else has saved a draft that nobody has seen here. */
  | { is: 'overtaken' }
  | { is: 'failed'; message: string };

/** The one draft of the console. It outlives its screens, so that nothing typed is lost on the way. */
export const drafting = signal<Drafting>({ is: 'loading' });
export const publishing = signal<Publishing>({ is: 'idle' });

/** Reads draft and live document, unless words that are not saved yet would be lost by it. */
export async function openDraft(project: string): Promise<void> {
  const now = drafting.peek();
  if (now.is === 'ready' && now.draft.state.peek().is !== 'saved') return;
  try {
    drafting.value = await readDraft(project);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (now.is !== 'ready') drafting.value = { is: 'failed', message: error.message };
  }
}

async function readDraft(project: string): Promise<Drafting> {
  const stored = await getDocument(project);
  const version = stored.liveVersion;
  const document = version ? (await getDocument(project, version)).document : undefined;
  const draft = createDraft(stored, {
    load: () => getDocument(project),
    revision: () => getRevision(project),
    save: (written, revision) => putDocument(project, written, revision),
    later,
  });
  lintDraft(project, draft);
  return { is: 'ready', draft, live: { version, document } };
}

/** Saves what is left to save, then makes the draft live, with why; true when it is. */
export async function publishDraft(project: string, note: string): Promise<boolean> {
  const now = drafting.peek();
  if (now.is !== 'ready') return false;
  publishing.value = { is: 'publishing' };
  if (!(await now.draft.flush())) {
    publishing.value = { is: 'idle' }; // the draft itself says why it is not saved
    return false;
  }
  const document = now.draft.document.peek();
  try {
    const { version, warnings } = await publish(project, { note, revision: now.draft.revision() });
    drafting.value = { ...now, live: { version, document } };
    publishing.value = { is: 'done', version, warnings };
    return true;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const isOvertaken = error.status === 409 || error.status === 412;
    if (isOvertaken) await now.draft.look();
    publishing.value = isOvertaken ? { is: 'overtaken' } : { is: 'failed', message: error.message };
    return false;
  }
}

/** Saves when the page is put aside, and asks before it is closed over words that are not saved. */
export function guardDraft(): void {
  const unsaved = () => {
    const now = drafting.peek();
    return now.is === 'ready' && now.draft.state.peek().is !== 'saved' ? now.draft : undefined;
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void unsaved()?.flush();
  });
  addEventListener('beforeunload', (event) => {
    if (unsaved()) event.preventDefault();
  });
}
