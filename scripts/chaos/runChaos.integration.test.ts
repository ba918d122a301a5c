import { expect, test } from 'vitest';
import { isSound, runChaos } from './runChaos.js';

test('[23] keeps every acknowledged event exactly once when it is killed under load', async () => {
  const counts = await runChaos({ events: 3000, minKills: 2, maxSeconds: 80, livesMs: 1000, clients: 12 });
  expect(counts).toMatchObject({ lost: 0, duplicated: 0 });
  expect(counts.kills).toBeGreaterThanOrEqual(2);
  expect(counts.acknowledged).toBeGreaterThanOrEqual(3000);
  expect(counts.counted).toBe(counts.completed);
  expect(isSound(counts)).toBe(true);
}, 120_000);
