import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StoreHealth } from './storeHealth.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a store that has failed is failing until a check has gone through, however long that takes', async () => {
  let hasRoom = false;
  const check = vi.fn(async () => {
    if (!hasRoom) throw new Error('full');
  });
  const health = new StoreHealth(check);
  expect(health.isFailing).toBe(false);
  health.noteFailure();
  await vi.advanceTimersByTimeAsync(3500);
  expect(check).toHaveBeenCalledTimes(3);
  expect(health.isFailing).toBe(true);
  hasRoom = true;
  await vi.advanceTimersByTimeAsync(1000);
  expect(health.isFailing).toBe(false);
});

test('many failures are followed by one check at a time, and health by none', async () => {
  const check = vi.fn(async () => {});
  const health = new StoreHealth(check);
  for (let failures = 0; failures < 10; failures += 1) health.noteFailure();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(check).toHaveBeenCalledTimes(1);
});
