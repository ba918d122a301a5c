import type { Value } from '@cairn/schema/wire';
import { type Kernel, storageNames } from '../kernel.js';

/** A survey whose delay runs. */
export interface Delayed {
  survey: string;
  touchpoint: string;
  /** When it is due, in milliseconds of the browser's clock. */
  at: number;
  properties: Record<string, Value>;
}

/** Those that the last page of this tab left running, and one more; each is told when it is due. */
export function runDelays(
  { platform, key }: Pick<Kernel, 'platform' | 'key'>,
  onDue: (delayed: Delayed) => void,
  signal: AbortSignal,
): (delayed: Delayed) => void {
  const { session, now, after } = platform;
  const name = storageNames(key).due;
  const noted = (): Delayed[] => {
    const stored = session.read(name);
    return Array.isArray(stored) ? stored : [];
  };

  function run(delayed: Delayed): void {
    const cancel = after(Math.max(0, delayed.at - now()), () => {
      const all = noted();
      const others = all.filter(({ survey, at }) => survey !== delayed.survey || at !== delayed.at);
      // No longer noted: the visitor was forgotten meanwhile.
      if (others.length === all.length) return;
      session.write(name, others);
      onDue(delayed);
    });
    signal.addEventListener('abort', cancel);
  }

  for (const delayed of noted()) run(delayed);
  return (delayed) => {
    // However often its moment comes, a survey waits once.
    if (noted().some(({ survey }) => survey === delayed.survey)) return;
    session.write(name, [...noted(), delayed]);
    run(delayed);
  };
}
