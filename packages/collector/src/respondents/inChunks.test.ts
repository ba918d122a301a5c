import { expect, it } from 'vitest';
import { idsPerQuery } from './eventsOf.js';
import { inChunks } from './inChunks.js';

it('gives every id once, in order, and no more at a time than a query takes', () => {
  const ids = Array.from({ length: 2 * idsPerQuery + 1 }, (_, index) => String(index));
  const chunks = inChunks(ids);
  expect(chunks.map(({ length }) => length)).toEqual([idsPerQuery, idsPerQuery, 1]);
  expect(chunks.flat()).toEqual(ids);
  expect(inChunks([])).toEqual([]);
});
