import { batch, effect, type ReadonlySignal, signal } from '@preact/signals';
import { ApiError } from '../api/apiError.js';
import type { Previewed } from '../api/previewApi.js';
import type { AuthoredDocument } from '../api/types.js';

export interface CompilingIo {
  compile: (document: AuthoredDocument, signal: AbortSignal) => Promise<Previewed>;
  /** Runs something later; returns how to forget it. */
  later: (run: () => void, ms: number) => () => void;
}

export interface Compiling {
  /** The last version of the document that could be compiled; undefined until there is one. */
  previewed: ReadonlySignal<Previewed | undefined>;
  /** Why what is written just now could not be. */
  problem: ReadonlySignal<ApiError | undefined>;
  /** Tries what is written once more. */
  again: () => void;
  stop: () => void;
}

/** Shorter than a glance from the keyboard to the preview, longer than from one letter to the next. */
const pauseMs = 120;

/**
 * Has a document that is being written compiled as for visitors, whenever its author pauses. What is no longer written is
 * not waited for; while it cannot be compiled, the last that could stays.
 */
export function createCompiling(
  document: ReadonlySignal<AuthoredDocument>,
  { compile, later }: CompilingIo,
): Compiling {
  const previewed = signal<Previewed | undefined>(undefined);
  const problem = signal<ApiError | undefined>(undefined);
  const times = signal(0);
  let running = new AbortController();

  const stop = effect(() => {
    const written = document.value;
    const isFirst = times.value >= 0 && !previewed.peek();
    running.abort();
    running = new AbortController();
    const { signal: stopped } = running;
    return later(() => void look(written, stopped), isFirst ? 0 : pauseMs);
  });

  async function look(written: AuthoredDocument, stopped: AbortSignal): Promise<void> {
    try {
      const next = await compile(written, stopped);
      if (stopped.aborted) return;
      batch(() => {
        previewed.value = next;
        problem.value = undefined;
      });
    } catch (error) {
      if (stopped.aborted) return;
      if (!(error instanceof ApiError)) throw error;
      problem.value = error;
    }
  }

  return {
    previewed,
    problem,
    again: () => {
      times.value += 1;
    },
    stop: () => {
      stop();
      running.abort();
    },
  };
}
