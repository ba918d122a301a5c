import { expect, it } from 'vitest';
import { storedResponse } from '../testing/fernway.js';
import { mergeLatest } from './mergeLatest.js';

it('puts the newest on top, once for each prompt, and keeps no more than asked', () => {
  const one = storedResponse({ prompt: 'a' });
  const two = storedResponse({ prompt: 'b' });
  const finished = storedResponse({ prompt: 'a', complete: true });
  expect(mergeLatest([two, one], finished, 12)).toEqual([finished, two]);
  expect(mergeLatest([two, one], storedResponse({ prompt: 'c' }), 2).map(({ prompt }) => prompt)).toEqual([
    'c',
    'b',
  ]);
});
