import { type Clock, systemClock } from './clock.js';

/** Work that is done again and again. */
export interface Repeated {
  /** Does it once more, after what is under way; rejects where it fails. */
  run(): Promise<void>;
  /** Settles when nothing is under way any more, and starts nothing. */
  stop(): Promise<void>;
}

/** Does a piece of work now and then at intervals, never twice at a time. What fails is told, and done the next time. */
export function repeat(options: {
  work: () => Promise<void>;
  everyMs: number;
  onFailure: (error: unknown) => void;
  /** Default: the time of this machine. */
  clock?: Pick<Clock, 'every'>;
}): Repeated {
  let isOver = false;
  let turns = 0;
  let underway: Promise<void> = Promise.resolve();
  const stopClock = (options.clock ?? systemClock).every(options.everyMs, round);
  void round();

  function run(): Promise<void> {
    turns += 1;
    const turn = underway.then(() => (isOver ? undefined : options.work())).finally(() => (turns -= 1));
    underway = turn.catch(() => {
      // Whoever asked for this turn hears of it; the next one begins all the same.
    });
    return turn;
  }

  /** What takes longer than the interval must not pile up. */
  async function round(): Promise<void> {
    if (!turns) await run().catch(options.onFailure);
  }

  return {
    run,
    stop() {
      isOver = true;
      stopClock();
      return underway;
    },
  };
}
