import { describe, expect, it } from 'vitest';
import { storedResponse } from '../testing/fernway.js';
import { mergeLatest, renewLatest } from './mergeLatest.js';

const at = (prompt: string, second: number, complete = true) =>
  storedResponse({ prompt, complete, receivedAt: `2026-11-22T09:00:0${second}.000Z` });

describe('the latest answers', () => {
  it('stand newest first, and no more of them than asked', () => {
    const merged = mergeLatest([at('b', 2), at('a', 1)], [at('c', 3)], 2);
    expect(merged.map(({ prompt }) => prompt)).toEqual(['c', 'b']);
  });

  it('show each prompt once, as it was last received', () => {
    expect(mergeLatest([at('a', 1, false)], [at('a', 4, true)], 9)).toEqual([at('a', 4, true)]);
  });

  it('keep what was heard while an older list was on its way', () => {
    expect(renewLatest([at('a', 1)], [at('b', 2)], 9)).toEqual([at('b', 2), at('a', 1)]);
  });

  it('leave out what a newer list does not know any more', () => {
    expect(renewLatest([at('b', 2)], [at('a', 1)], 9)).toEqual([at('b', 2)]);
  });
});
