import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { ApiError } from '../api/apiError.js';
import type { AuthoredDocument, Finding, SavedDraft, StoredDocument } from '../api/types.js';
import { rebase } from './rebase.js';
import { same } from './sameValues.js';

/** How the words on the page stand to the words in the collector. */
export type SaveState =
  | { is: 'saved' }
  | { is: 'waiting' }
  | { is: 'saving' }
  | { is: 'failed'; message: string }
  | { is: 'invalid'; findings: Finding[] }
  /** `base` is what both began from. */
  | { is: 'conflict'; theirs: StoredDocument; base: AuthoredDocument };

export interface DraftIo {
  load: () => Promise<StoredDocument>;
  /** The revision that is stored now. */
  revision: () => Promise<string>;
  save: (document: AuthoredDocument, revision: string) => Promise<SavedDraft>;
  /** Runs something later; returns how to forget it. */
  later: (run: () => void, ms: number) => () => void;
}

/** The document before somebody else's was taken over, and theirs of that moment. */
export interface Overtaking {
  before: AuthoredDocument;
  after: AuthoredDocument;
}

export interface Draft {
  document: ReadonlySignal<AuthoredDocument>;
  state: ReadonlySignal<SaveState>;
  /** True after the first edit: only then is "saved" worth saying. */
  edited: ReadonlySignal<boolean>;
  edit: (change: (before: AuthoredDocument) => AuthoredDocument) => void;
  /** What was last read or saved here: nothing newer has been looked at. */
  revision: () => string;
  /** Saves now what is not saved; true when everything is. */
  flush: () => Promise<boolean>;
  /** Takes over what somebody else has saved, or says that both have written. Saves of one's own find that out as well. */
  look: () => Promise<void>;
  /** What somebody else has changed, and nobody here, until it is forgotten. */
  overtaken: ReadonlySignal<Overtaking | undefined>;
  forgetOvertaken: () => void;
  /** Ends a conflict: my changes go onto theirs, or theirs replace mine. */
  resolve: (keep: 'mine' | 'theirs') => Promise<boolean>;
}

/** Long enough not to save every letter, short enough to be saved before the hand reaches for the mouse. */
const pauseMs = 700;

/** Holds the draft that is being written and saves it by itself, one save at a time, never losing what was typed. */
export function createDraft(stored: StoredDocument, io: DraftIo): Draft {
  const document = signal(stored.document);
  const state = signal<SaveState>({ is: 'saved' });
  const edited = signal(false);
  const overtaken = signal<Overtaking | undefined>(undefined);
  let saved = stored;
  let forget = () => {};
  let running: Promise<boolean> | undefined;

  const edit: Draft['edit'] = (change) => {
    batch(() => {
      edited.value = true;
      document.value = change(document.peek());
      if (state.peek().is !== 'conflict') state.value = { is: 'waiting' };
    });
    forget();
    forget = io.later(() => void flush(), pauseMs);
  };

  const flush = async (): Promise<boolean> => {
    forget();
    running ??= saveAll().finally(() => {
      running = undefined;
    });
    return running;
  };

  const saveAll = async (): Promise<boolean> => {
    if (state.peek().is === 'conflict') return false;
    while (!same(document.peek(), saved.document)) {
      if (!(await saveOnce(document.peek()))) return false;
    }
    state.value = { is: 'saved' };
    return true;
  };

  const saveOnce = async (writing: AuthoredDocument): Promise<boolean> => {
    state.value = { is: 'saving' };
    try {
      const { revision } = await io.save(writing, saved.revision);
      saved = { ...saved, document: writing, revision };
      return true;
    } catch (error) {
      state.value = await stateAfter(error, io, saved.document);
      return false;
    }
  };

  const resolve: Draft['resolve'] = async (keep) => {
    const conflict = state.peek();
    if (conflict.is !== 'conflict') return flush();
    const { theirs } = conflict;
    const mine = document.peek();
    batch(() => {
      document.value = keep === 'mine' ? rebase(saved.document, mine, theirs.document) : theirs.document;
      state.value = { is: 'waiting' };
    });
    saved = theirs;
    return flush();
  };

  const look: Draft['look'] = async () => {
    if (running || state.peek().is !== 'saved') return;
    const newer = await newerThan(saved, io);
    if (!newer || running || state.peek().is !== 'saved') return; // the save on its way will hear of it
    if (!same(newer.document, saved.document)) {
      batch(() => {
        overtaken.value = { before: beforeOf(overtaken.peek(), document.peek()), after: newer.document };
        document.value = newer.document;
      });
    }
    saved = newer;
  };

  const forgetOvertaken = () => {
    overtaken.value = undefined;
  };

  const revision = () => saved.revision;

  return { document, state, edited, edit, revision, flush, resolve, look, overtaken, forgetOvertaken };
}

/** What they began from, where they have been at it already: with what was written here in between. */
function beforeOf(earlier: Overtaking | undefined, now: AuthoredDocument): AuthoredDocument {
  return earlier ? rebase(earlier.after, now, earlier.before) : now;
}

/** What is stored, when it is not what we know; nothing when the collector is away, which the next save will tell. */
async function newerThan(known: StoredDocument, io: DraftIo): Promise<StoredDocument | undefined> {
  try {
    return (await io.revision()) === known.revision ? undefined : await io.load();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return undefined;
  }
}

async function stateAfter(error: unknown, io: DraftIo, base: AuthoredDocument): Promise<SaveState> {
  if (!(error instanceof ApiError)) throw error;
  if (error.status === 422) return { is: 'invalid', findings: findingsIn(error) };
  if (error.status !== 409 && error.status !== 412) return { is: 'failed', message: error.message };
  try {
    return { is: 'conflict', theirs: await io.load(), base };
  } catch (failure) {
    return stateAfter(failure, { ...io, load: () => Promise.reject(failure) }, base);
  }
}

function findingsIn({ body, message }: ApiError): Finding[] {
  const findings =
    typeof body === 'object' && body !== null && 'findings' in body && Array.isArray(body.findings)
      ? (body.findings as Finding[]) // documented type of this refusal
      : [];
  return findings.length ? findings : [{ path: '', message }];
}
