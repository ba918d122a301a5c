/** Lets so much work run at once, and so much wait; what comes on top is turned away. */
export interface Gate {
  /** Runs the work when it is its turn; undefined when too much is waiting already. */
  run<T>(work: () => Promise<T>): Promise<{ done: T } | undefined>;
}

export function createGate({ atOnce, waiting: maxWaiting }: { atOnce: number; waiting: number }): Gate {
  let running = 0;
  const waiting: (() => void)[] = [];
  return {
    async run(work) {
      if (running < atOnce) running += 1;
      else if (waiting.length >= maxWaiting) return undefined;
      // Whoever finishes hands the place over, so nobody slips in between.
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return { done: await work() };
      } finally {
        const next = waiting.shift();
        if (next) next();
        else running -= 1;
      }
    },
  };
}
