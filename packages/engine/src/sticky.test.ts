import { describe, expect, it } from 'vitest';
import { stickyShare } from './sticky.js';

describe('stickyShare', () => {
  it.each([
    ['', 0.6689221884589642],
    ['visitor:survey', 0.6809642401058227],
  ])('is the same for %j in every version, or samples would be drawn anew', (text, share) => {
    expect(stickyShare(text)).toBe(share);
  });

  it('spreads evenly: every tenth has its tenth', () => {
    const tenths = new Array<number>(10).fill(0);
    for (let index = 0; index < 20_000; index++) {
      const tenth = Math.floor(stickyShare(`v${index}:reach`) * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count / 20_000 - 0.1)).toBeLessThan(0.01);
  });
});
