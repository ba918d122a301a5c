import { expect, test } from 'vitest';
import { readStretches } from './readStretches.js';

const total = 50_000;
const rows = Array.from({ length: total }, (_, index) => index);

/** Reads after the row before, and counts what was looked at. */
function reading(keep: (row: number) => boolean) {
  let looked = 0;
  return {
    looked: () => looked,
    read: async (limit: number, after: number | undefined) => {
      const from = after === undefined ? 0 : after + 1;
      const read = rows.slice(from, from + limit);
      looked += read.length;
      return read;
    },
    keep: async (some: number[]) => some.filter(keep),
  };
}

test('stops as soon as there are enough', async () => {
  const all = reading((row) => row % 10 === 0);
  expect(await readStretches(51, all)).toEqual({
    rows: rows.filter((row) => row % 10 === 0).slice(0, 51),
    stoppedAt: undefined,
  });
  expect(all.looked()).toBeLessThan(1001);
});

test('looks at no more than so many, and says where it stopped', async () => {
  const rare = reading((row) => row === 30_000);
  expect(await readStretches(51, rare)).toEqual({ rows: [], stoppedAt: 19_999 });
  expect(rare.looked()).toBe(20_000);
});

test('ends where there are no more', async () => {
  const { read, keep } = reading((row) => row === total - 1);
  const fromHere = { keep, read: (limit: number, after = total - 700) => read(limit, after) };
  expect(await readStretches(51, fromHere)).toEqual({ rows: [total - 1], stoppedAt: undefined });
});
