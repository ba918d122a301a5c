import { sessionGapMs, type Verdict } from '@cairn/engine';
import type { Values } from '../boot/deciding.js';
import type { Kernel } from '../kernel.js';

/** A survey whose delay runs. */
export interface Delayed {
  survey: string;
  touchpoint: string;
  /** When it is due, in milliseconds of the browser's clock. */
  at: number;
  properties: Values;
}

export interface LeftBehind {
  /** Waits, over pages, until it is due. However often its moment comes, a survey waits once. */
  delay(delayed: Delayed): void;
  /** Shows again what was being answered when the last page was left. */
  resume(): void;
}

export interface LeftBehindBy {
  due(delayed: Delayed): unknown;
  show(verdict: Verdict, properties: Values): unknown;
  signal: AbortSignal;
}

/** What a page of this tab leaves to the next: delays that run, and drafts. */
export function leftBehind(kernel: Kernel, { due, show, signal }: LeftBehindBy): LeftBehind {
  const { platform, names } = kernel;
  const { session, now, after } = platform;
  const noted = (): Delayed[] => {
    const stored = session.read(names.due);
    return Array.isArray(stored) ? stored : [];
  };

  function run(delayed: Delayed): void {
    const cancel = after(Math.max(0, delayed.at - now()), () => {
      const all = noted();
      const others = all.filter(({ survey, at }) => survey !== delayed.survey || at !== delayed.at);
      // No longer noted: the visitor was forgotten meanwhile.
      if (others.length === all.length) return;
      session.write(names.due, others);
      due(delayed);
    });
    signal.addEventListener('abort', cancel);
  }

  function resume(): void {
    for (const draft of session.each(names.draft)) {
      const { survey: id, touchpoint, properties, at } = draft as Delayed; // written by this tab's last page
      const verdict = kernel
        .judge({ on: 'api', survey: id }, {}, false)
        .find((each) => each.survey.id === id);
      // It was decided and counted when it was first shown; only where nothing may show at all it waits.
      if (!verdict || /consent|quiet|schedule/.test(verdict.reason) || now() - at >= sessionGapMs) continue;
      const { survey } = verdict;
      // A tab is opened again by whoever has something to add.
      if (survey.placement !== 'tab') show({ ...verdict, touchpoint }, properties);
    }
  }

  for (const delayed of noted()) run(delayed);
  return {
    resume,
    delay: (delayed) => {
      if (noted().some(({ survey }) => survey === delayed.survey)) return;
      session.write(names.due, [...noted(), delayed]);
      run(delayed);
    },
  };
}
