import { signal } from '@preact/signals';
import { getDocument, publish, putDocument } from '../api/api.js';
import { ApiError } from '../api/apiError.js';
import { getLiveVersion, getRevision } from '../api/documentApi.js';
import type { AuthoredDocument, LintFinding } from '../api/types.js';
import { createDraft, type Draft } from '../surveys/createDraft.js';
import { later } from './later.js';
import { lintDraft } from './linting.js';

export interface Live {
  /** 0 when nothing is published. */
  version: number;
  document: AuthoredDocument | undefined;
}

interface Ready {
  is: 'ready';
  project: string;
  draft: Draft;
  live: Live;
}

export type Drafting =
  | { is: 'loading'; project: string | undefined }
  | { is: 'failed'; project: string; message: string }
  | Ready;

export type Publishing =
  | { is: 'idle' }
  | { is: 'publishing' }
  | { is: 'done'; version: number; warnings: readonly LintFinding[] }
  /** Somebody else has saved a draft that nobody has seen here. */
  | { is: 'overtaken' }
  | { is: 'failed'; message: string };

/** The draft that is open. It outlives its screens, so that nothing typed is lost on the way. */
export const drafting = signal<Drafting>({ is: 'loading', project: undefined });
export const publishing = signal<Publishing>({ is: 'idle' });

/** Every draft that was open: what is not saved of one waits here while another project is looked at. */
const opened = new Map<string, Ready>();

/** Shows the draft of a project, read now or when it was opened first, with what others have saved since. */
export async function openDraft(project: string): Promise<void> {
  const ready = opened.get(project);
  if (!ready) return readFirst(project);
  if (drafting.peek().project !== project) show(ready);
  await Promise.all([ready.draft.look(), lookAtLive(ready)]);
}

async function readFirst(project: string): Promise<void> {
  const loading: Drafting = { is: 'loading', project };
  drafting.value = loading;
  const read = await readDraft(project).catch((error: unknown): Drafting => {
    if (!(error instanceof ApiError)) throw error;
    return { is: 'failed', project, message: error.message };
  });
  if (drafting.peek() !== loading) return; // another was asked for, or this one once more
  if (read.is === 'ready') show(read);
  else drafting.value = read;
}

function show(ready: Ready): void {
  opened.set(ready.project, ready);
  publishing.value = { is: 'idle' };
  drafting.value = ready;
  lintDraft(ready.project, ready.draft);
}

/** Notes what is live now, whether or not the draft of that project is the one that is shown. */
function noteLive(project: string, live: Live): void {
  const before = opened.get(project);
  if (!before) return;
  const after = { ...before, live };
  opened.set(project, after);
  if (drafting.peek() === before) drafting.value = after;
}

/** Somebody else may have published; that the collector is away is told by the next save. */
async function lookAtLive({ project, live }: Ready): Promise<void> {
  try {
    const version = await getLiveVersion(project);
    if (version > live.version) noteLive(project, await readLive(project, version));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
}

async function readLive(project: string, version: number): Promise<Live> {
  return { version, document: version ? (await getDocument(project, version)).document : undefined };
}

async function readDraft(project: string): Promise<Drafting> {
  const stored = await getDocument(project);
  const live = await readLive(project, stored.liveVersion);
  const draft = createDraft(stored, {
    load: () => getDocument(project),
    revision: () => getRevision(project),
    save: (written, revision) => putDocument(project, written, revision),
    later,
  });
  return { is: 'ready', project, draft, live };
}

/** Saves what is left to save, then makes the draft live, with why; true when it is. */
export async function publishDraft(project: string, note: string): Promise<boolean> {
  const now = drafting.peek();
  if (now.is !== 'ready' || now.project !== project) return false;
  publishing.value = { is: 'publishing' };
  if (!(await now.draft.flush())) {
    publishing.value = { is: 'idle' }; // the draft itself says why it is not saved
    return false;
  }
  const document = now.draft.document.peek();
  try {
    const { version, warnings } = await publish(project, { note, revision: now.draft.revision() });
    noteLive(project, { version, document });
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
  const unsaved = () =>
    [...opened.values()].filter(({ draft }) => draft.state.peek().is !== 'saved').map(({ draft }) => draft);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') for (const draft of unsaved()) void draft.flush();
  });
  addEventListener('beforeunload', (event) => {
    if (unsaved().length) event.preventDefault();
  });
}
