import { expect, test } from 'vitest';
import { restartDelayMs } from './restartDelayMs.js';

test('waits longer after every death, and never longer than ten seconds', () => {
  const delays = [0, 1, 2, 3, 4, 5, 6, 100].map(restartDelayMs);
  expect(delays).toEqual([250, 500, 1000, 2000, 4000, 8000, 10_000, 10_000]);
});
