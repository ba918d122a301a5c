import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { AuthoredDocument, LintFinding } from '../api/types.js';

/** What was said of a document, and of which. */
export interface Linted {
  findings: readonly LintFinding[];
  document: AuthoredDocument;
}

export interface LintIo {
  /** Undefined when no answer came; the next edit asks again. */
  lint: (document: AuthoredDocument) => Promise<LintFinding[] | undefined>;
  /** Runs something later; returns how to forget it. */
  later: (run: () => void, ms: number) => () => void;
}

/** Long enough not to object to half a word. */
const pauseMs = 600;

/** Has every document looked over once its author pauses; a newer document makes what is said of an older one worthless. */
export function createLinting(
  document: ReadonlySignal<AuthoredDocument>,
  { lint, later }: LintIo,
): { linted: ReadonlySignal<Linted | undefined>; stop: () => void } {
  const linted = signal<Linted | undefined>(undefined);
  const stop = effect(() => {
    const asked = document.value;
    return later(() => void look(asked), linted.peek() ? pauseMs : 0);
  });
  return { linted, stop };

  async function look(asked: AuthoredDocument): Promise<void> {
    const findings = await lint(asked);
    if (findings && asked === document.peek()) linted.value = { findings, document: asked };
  }
}
