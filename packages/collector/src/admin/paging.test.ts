import { expect, test } from 'vitest';
import { nextPage, pageCursor, pageLimit } from './paging.js';

test('the next of a page leads to where it ended', () => {
  const end = { receivedAt: 1_772_000_000_000, id: '019caa3a-0000-7001-8001-000000000001' };
  expect(pageCursor.parse(nextPage(end))).toEqual(end);
  expect(nextPage(undefined)).toBeNull();
});

test.each([
  '',
  'invented',
  Buffer.from('soon x').toString('base64url'),
  Buffer.from('1 a b').toString('base64url'),
])('what is no next of ours is refused: %j', (written) => {
  expect(pageCursor.safeParse(written).error?.issues).toMatchObject([
    { message: expect.stringContaining(`the "next"`) },
  ]);
});

test('a page has fifty items unless told otherwise, and never more than two hundred', () => {
  expect(pageLimit.parse(undefined)).toBe(50);
  expect(['1', '200'].map((limit) => pageLimit.parse(limit))).toEqual([1, 200]);
  for (const limit of ['0', '201', '-1', '1.5', 'all', ' 5'])
    expect(pageLimit.safeParse(limit).success, limit).toBe(false);
});
