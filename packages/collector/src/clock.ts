/** What time it is, and what is done again and again; handed in, so that tests need not wait for a day to pass. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Does the work after every so many milliseconds, until the answer is called. */
  every(ms: number, work: () => Promise<void>): () => void;
}

/** The time of this machine. What it repeats keeps no process alive. */
export const systemClock: Clock = {
  now: Date.now,
  every(ms, work) {
    const timer = setInterval(() => void work(), ms).unref();
    return () => clearInterval(timer);
  },
};
