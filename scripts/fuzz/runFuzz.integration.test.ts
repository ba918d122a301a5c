import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runFuzz } from './runFuzz.js';

test('[31][32][33][34][35] mutated requests break nothing, and only what was accepted is stored', async () => {
  const failureFile = join(tmpdir(), `cairn-fuzz-${process.pid}.http`);
  const result = await runFuzz({ seconds: 6, seed: 4, failureFile });
  expect(result.problems).toEqual([]);
  expect(result.accepted).toBeGreaterThan(20);
  expect(result.rejected).toBeGreaterThan(20);
  for (const status of ['200', '400', '404', '422']) expect(result.endings[status]).toBeGreaterThan(0);
}, 120_000);
