import { effect, signal } from '@preact/signals';
import { lint } from '../api/api.js';
import { ApiError } from '../api/apiError.js';
import type { AuthoredDocument, LintFinding } from '../api/types.js';
import type { Draft } from '../surveys/createDraft.js';
import { createLinting, type Linted } from '../surveys/createLinting.js';
import { later } from './later.js';

/** What is unwise about the draft, as far as it is known. */
export const linted = signal<Linted | undefined>(undefined);

let stop = () => {};

/** Has this draft looked over from here on, and no other. */
export function lintDraft(project: string, { document }: Draft): void {
  stop();
  linted.value = undefined;
  const linting = createLinting(document, { later, lint: (written) => lintOrNothing(project, written) });
  const stopShowing = effect(() => {
    linted.value = linting.linted.value;
  });
  stop = () => {
    stopShowing();
    linting.stop();
  };
}

/** Advice that does not come is missed by nobody: saving says loudly enough that the collector is away. */
async function lintOrNothing(project: string, written: AuthoredDocument): Promise<LintFinding[] | undefined> {
  try {
    return await lint(project, written);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return undefined;
  }
}
