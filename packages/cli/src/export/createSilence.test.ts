import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSilence } from './createSilence.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('gives up after silence, and not while something comes', () => {
  const silence = createSilence(1000);
  for (let seconds = 0; seconds < 5; seconds += 1) {
    vi.advanceTimersByTime(900);
    silence.broken();
  }
  expect(silence.signal.aborted).toBe(false);
  vi.advanceTimersByTime(1000);
  expect(silence.signal.aborted).toBe(true);
});

test('is over when it ends', () => {
  const silence = createSilence(1000);
  silence.end();
  vi.advanceTimersByTime(5000);
  expect(silence.signal.aborted).toBe(false);
});
