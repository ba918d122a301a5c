import type { ImportItem } from '@cairn/schema';
import { expect, it } from 'vitest';
import { bringAll } from './bringAll.js';

const items = Array.from(
  { length: 1100 },
  (_, at): ImportItem => ({
    ...{ kind: 'outcome', sourceId: `r-${at}`, at: '2026-03-01T12:00:00Z', name: 'renewed' },
  }),
);

it('sends as many as are taken at once, and adds up what became of them', async () => {
  const sizes: number[] = [];
  const brought = await bringAll(items, async (batch) => {
    sizes.push(batch.length);
    return {
      accepted: batch.length - 2,
      duplicate: [0],
      erased: [],
      rejected: [{ index: 1, code: 'x', message: 'No.' }],
    };
  });
  expect(sizes).toEqual([500, 500, 100]);
  expect(brought).toMatchObject({ accepted: 1094, duplicate: 3, erased: 0 });
  expect(brought.rejected.map(({ line }) => line)).toEqual([3, 503, 1003]);
});
