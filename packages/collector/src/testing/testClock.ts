import type { Clock } from '../clock.js';

/** A clock that stands still until it is moved. */
export interface TestClock extends Clock {
  /** Moves to a time and does once what is done again and again; settles when that is done. */
  moveTo(time: number): Promise<void>;
}

export function testClock(time: number): TestClock {
  const works = new Set<() => Promise<void>>();
  return {
    now: () => time,
    every(_ms, work) {
      works.add(work);
      return () => works.delete(work);
    },
    async moveTo(next) {
      time = next;
      for (const work of works) await work();
    },
  };
}
