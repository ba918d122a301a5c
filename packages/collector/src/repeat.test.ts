import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { repeat } from './repeat.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('does its work now and at intervals, and what fails again the next time', async () => {
  const failed: unknown[] = [];
  let done = 0;
  const repeated = repeat({
    everyMs: 1000,
    onFailure: (error) => failed.push(error),
    work: async () => {
      done += 1;
      if (done === 1) throw new Error('the disk');
    },
  });
  await vi.advanceTimersByTimeAsync(2500);
  expect({ done, failed: failed.length }).toEqual({ done: 3, failed: 1 });
  await repeated.stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(done).toBe(3);
});

test('is never under way twice, and stops when what is under way has ended', async () => {
  let release = () => {};
  let underway = 0;
  let most = 0;
  const repeated = repeat({
    everyMs: 1000,
    onFailure: (error) => expect.fail(String(error)),
    work: async () => {
      underway += 1;
      most = Math.max(most, underway);
      await new Promise<void>((resolve) => (release = resolve));
      underway -= 1;
    },
  });
  await vi.advanceTimersByTimeAsync(3500);
  const stopped = repeated.stop();
  release();
  await stopped;
  expect({ most, underway }).toEqual({ most: 1, underway: 0 });
});
