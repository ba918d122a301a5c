import { expect, it } from 'vitest';
import { storm } from './storm.js';

it('loses nothing and stores nothing twice when the collector is killed under load', async () => {
  const aftermath = await storm({ seconds: 6, clients: 4, killEveryMs: 1200 });
  expect(aftermath).toMatchObject({ lost: 0, duplicated: 0 });
  expect(aftermath.kills).toBeGreaterThan(2);
  expect(aftermath.acknowledged).toBeGreaterThan(500);
});
