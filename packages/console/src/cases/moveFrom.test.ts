import { describe, expect, it } from 'vitest';
import { caseItem } from '../testing/caseItem.js';
import type { Column } from './boardOf.js';
import { moveFrom, neighbourOf } from './moveFrom.js';

const column = (status: Column['status'], ...ids: string[]): Column => ({
  status,
  items: ids.map((id) => caseItem({ id, status })),
  isCut: false,
});
const board = [column('open', 'a', 'b', 'c'), column('acknowledged'), column('resolved', 'x', 'y')];

describe('moving on the board', () => {
  it.each([
    ['a', 'j', 'b'],
    ['b', 'k', 'a'],
    ['a', 'ArrowDown', 'b'],
    ['a', 'l', 'x'],
    ['y', 'h', 'b'],
    ['c', 'l', 'y'],
    ['c', 'ArrowRight', 'y'],
  ])('goes from %s by %s to %s, over a column that is empty', (from, key, to) => {
    expect(moveFrom(board, from, key)).toBe(to);
  });

  it.each([
    ['a', 'k'],
    ['c', 'j'],
    ['a', 'h'],
    ['x', 'l'],
    ['a', 'q'],
    ['gone', 'j'],
  ])('leads nowhere from %s by %s', (from, key) => {
    expect(moveFrom(board, from, key)).toBeUndefined();
  });

  it('goes on with the next of the column when a case leaves it, or with the one before', () => {
    expect(neighbourOf(board, 'b')).toBe('c');
    expect(neighbourOf(board, 'c')).toBe('b');
    expect(neighbourOf([column('open', 'only')], 'only')).toBeUndefined();
  });
});
