import { parseDocument } from '@cairn/schema';
import { describe, expect, it } from 'vitest';
import { testDocument } from '../testing/testDocument.js';
import { changedShares, shareOn, sharesIn } from './shareHistory.js';

const place = { survey: 'ease', touchpoint: 'checkout' };
const row = (day: string, rate: number) => ({ project_id: 'demo', ...place, day, rate });

describe('the share that was asked on a day', () => {
  const history = [row('2026-03-05', 1), row('2026-03-09', 0.4), row('2026-03-20', 0)];
  it.each([
    ['2026-03-05', 1],
    ['2026-03-08', 1],
    ['2026-03-09', 0.4],
    ['2026-03-19', 0.4],
    ['2026-04-01', 0],
  ])('of %s is %d', (day, rate) => {
    expect(shareOn(day, { place, history, shown: 0 })).toBe(rate);
  });

  it('is what the history begins with where prompts are older than it, and nothing where there were none', () => {
    const begun = [row('2026-03-05', 0.2), row('2026-03-09', 0.4)];
    expect(shareOn('2026-03-01', { place, history: begun, shown: 7 })).toBe(0.2);
    expect(shareOn('2026-03-01', { place, history: begun, shown: 0 })).toBe(0);
    expect(shareOn('2026-03-01', { place, history: [], shown: 7 })).toBe(1);
  });

  it('is that of its own place', () => {
    const other = { ...row('2026-03-07', 0.9), touchpoint: 'help' };
    expect(shareOn('2026-03-08', { place, history: [...history, other], shown: 0 })).toBe(1);
  });
});

describe('what is noted', () => {
  it('is every share that is another one than before', () => {
    const shares = [
      { ...place, rate: 0.5 },
      { ...place, touchpoint: 'help', rate: 1 },
    ];
    expect(changedShares(shares, [])).toEqual(shares);
    expect(changedShares(shares, [row('2026-03-01', 0.4), row('2026-03-02', 0.5)])).toEqual(shares.slice(1));
  });

  it('is 0, once, for a place that is not asked any more', () => {
    expect(changedShares([], [row('2026-03-01', 0.4)])).toEqual([{ ...place, rate: 0 }]);
    expect(changedShares([], [row('2026-03-01', 0.4), row('2026-03-02', 0)])).toEqual([]);
  });

  it('has fixed shares as well, and leaves out what is not live', () => {
    const [checkout, helpful, leaving] = testDocument.surveys ?? [];
    if (!checkout || !helpful || !leaving) throw new Error('the test document has three surveys');
    const parsed = parseDocument({
      ...testDocument,
      surveys: [
        { ...checkout, sampling: { rate: 0.2 } },
        { ...helpful, sampling: { target: { margin: 10 } } },
        { ...leaving, status: 'paused' },
      ],
    });
    if (!parsed.ok) throw new Error('the document is right');
    expect(sharesIn(parsed.document, { helpful: { 'help.read': 0.3 } })).toEqual([
      { survey: 'checkout-ease', touchpoint: 'checkout.completed', rate: 0.2 },
      { survey: 'helpful', touchpoint: 'help.read', rate: 0.3 },
    ]);
  });
});
