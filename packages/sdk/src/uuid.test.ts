import { event } from '@cairn/schema';
import { expect, it } from 'vitest';
import { fakePlatform } from './testing/fakePlatform.js';
import { uuid } from './uuid.js';

const made = (now: number) => uuid({ now: () => now, random: (bytes) => crypto.getRandomValues(bytes) });

it('is a UUIDv7 that the wire takes', () => {
  const outcome = { id: made(Date.now()), type: 'outcome', at: new Date().toISOString(), name: 'renewed' };
  for (let round = 0; round < 200; round++)
    expect(event.safeParse({ ...outcome, id: made(round * 1e9) }).success).toBe(true);
});

it('sorts by the time it was made', () => {
  const times = [1, 999, 1e6, 1.7e12, 1.7e12 + 1, 4e12];
  expect(times.map(made).sort()).toEqual(
    times.map((time) => expect.stringContaining(made(time).slice(0, 13))),
  );
});

it('[13] takes whole milliseconds of a clock that a page has made finer', () => {
  expect(uuid({ ...fakePlatform(), now: () => 1_700_000_000_000.75 })).toBe(
    uuid({ ...fakePlatform(), now: () => 1_700_000_000_000 }),
  );
});

it('[13] survives a clock before 1970', () => {
  expect(uuid({ ...fakePlatform(), now: () => -5 })).toMatch(/^00000000-0005-7/);
});
