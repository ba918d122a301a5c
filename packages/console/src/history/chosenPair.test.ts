import { describe, expect, it } from 'vitest';
import { chosenPair } from './chosenPair.js';

const versions = [3, 2, 1].map((version) => ({ version, author: '', note: '', publishedAt: '' }));
const pair = (query: string) => chosenPair(new URLSearchParams(query), versions);

describe('the versions that an address compares', () => {
  it('are the newest and the draft when it names none', () => {
    expect(pair('')).toEqual({ from: 3, to: undefined, isWhole: false });
  });

  it('are those that it names, of the survey or of everything', () => {
    expect(pair('from=1&to=2&scope=all')).toEqual({ from: 1, to: 2, isWhole: true });
  });

  it('are never versions that there were not', () => {
    expect(pair('from=9&to=x')).toEqual({ from: 3, to: undefined, isWhole: false });
  });
});
