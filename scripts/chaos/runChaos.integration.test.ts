import { expect, test } from 'vitest';
import { isSound, runChaos } from './runChaos.js';

test('keeps every acknowledged event exactly once when it is killed under load', async () => {
  const counts = await runChaos({ seconds: 6, clients: 12 });
  expect(counts).toMatchObject({ lost: 0, duplicated: 0 });
  expect(counts.kills).toBeGreaterThanOrEqual(2);
  expect(counts.counted).toBe(counts.completed);
  expect(isSound(counts)).toBe(true);
});
