import { scales } from '@cairn/schema/wire';
import { describe, expect, it } from 'vitest';
import { trendOf } from '../trend/trendOf.js';
import { breakpointSentence } from './breakpointSentence.js';
import { defaultTarget } from './defaultTarget.js';
import { headlineAt, positionOf } from './position.js';
import { type Breakpoint, type BreakpointInput, rankBreakpoints } from './rankBreakpoints.js';
import { pooledPosition, surplusOf } from './shortfall.js';

const counts = (answers: Record<number, number>) =>
  new Map(Object.entries(answers).map(([step, count]) => [Number(step), count]));

const input = (over: Partial<BreakpointInput> & { id: string }): BreakpointInput => ({
  ...{ touchpoint: over.id, name: over.id, stage: 'use', purpose: 'interaction', scale: scales.csat['5'] },
  ...{ answers: counts({ 5: 60, 1: 40 }), importance: 3, reach: 1000 },
  ...over,
});
const ranked = (...inputs: BreakpointInput[]): Breakpoint[] => rankBreakpoints(inputs).interaction;

describe('a position', () => {
  it.each([
    [scales.ces.agree7, 5.5, 0.75],
    [scales.ces.effort5, 2, 0.75],
    [scales.csat['5'], 80, 0.8],
    [scales.nps['0-10'], 30, 0.65],
    [scales.expectation.less, 0, 0.5],
  ])('lies between the worst and the best: %o at %d is %d', (scale, headline, position) => {
    expect(positionOf(scale, headline)).toBeCloseTo(position, 12);
    expect(headlineAt(scale, position)).toBeCloseTo(headline, 12);
    expect(defaultTarget(scale)).toBeCloseTo(headline, 12);
  });

  it('is not there where no end is good, and such a question is not ranked', () => {
    expect(positionOf(scales.yesno.neither, 0)).toBeNull();
    expect(ranked(input({ id: 'a', scale: scales.yesno.neither, answers: counts({ 1: 50 }) }))).toEqual([]);
  });
});

describe('pooling', () => {
  it('gives a touchpoint its own mean and that of eight answers at its target: 40 at 0.5, target 0.8', () => {
    const pooled = pooledPosition({ observed: 0.5, target: 0.8, n: 40 }, 0);
    expect(pooled).toBeCloseTo((40 * 0.5 + 8 * 0.8) / 48, 12);
  });

  it('lets a good stage speak for it, by half of what it lies below at most', () => {
    const stage = [
      { observed: 0.9, target: 0.8, n: 100 },
      { observed: 0.5, target: 0.8, n: 100 },
    ];
    expect(surplusOf(stage)).toBeCloseTo(0.05, 12);
    expect(pooledPosition({ observed: 0.5, target: 0.8, n: 8 }, 0.05)).toBeCloseTo((0.5 + 0.85) / 2, 12);
    expect(pooledPosition({ observed: 0.78, target: 0.8, n: 8 }, 0.05)).toBeCloseTo((0.78 + 0.81) / 2, 12);
  });
});

describe('breakpoints', () => {
  it('are ranked by importance × reach × shortfall, with every part in the row', () => {
    const [row] = ranked(input({ id: 'pay', importance: 5, reach: 12_000, target: 80 }));
    const shortfall = 0.8 - (100 * 0.6 + 8 * 0.8) / 108;
    expect(row).toMatchObject({ rank: 1, importance: 5, reach: 12_000, isReachKnown: true, isCertain: true });
    expect(row?.shortfall).toBeCloseTo(shortfall, 12);
    expect(row?.damage).toBeCloseTo(5 * 12_000 * shortfall, 8);
  });

  it('are certain only when the better end of the interval misses the target', () => {
    const [few] = ranked(input({ id: 'few', answers: counts({ 5: 6, 1: 4 }) }));
    expect([few?.rank, few?.isCertain]).toEqual([1, false]);
    const effort = { scale: scales.ces.effort5, target: 2 };
    const [high] = ranked(input({ id: 'high', ...effort, answers: counts({ 4: 50, 5: 50 }) }));
    expect(high?.isCertain).toBe(true);
  });

  it('come before what reaches its target, and that before what too few answered', () => {
    const rows = ranked(
      input({ id: 'few', answers: counts({ 1: 4 }) }),
      input({ id: 'good', answers: counts({ 5: 95, 1: 5 }) }),
      input({ id: 'bad' }),
    );
    expect(rows.map(({ id, rank }) => [id, rank])).toEqual([
      ['bad', 1],
      ['good', null],
      ['few', null],
    ]);
    expect(rows[2]).toMatchObject({ headline: null, shortfall: null, damage: null, isCertain: false });
  });

  it('count a reach that nobody counted, or that is too small to be true, as the answers', () => {
    const rows = ranked(input({ id: 'unknown', reach: null }), input({ id: 'zero', reach: 0 }));
    expect(rows.map(({ id, reach, isReachKnown }) => [id, reach, isReachKnown])).toEqual([
      ['unknown', 100, false],
      ['zero', 100, true],
    ]);
  });

  it('are pooled with their own stage and scale only', () => {
    const well = { answers: counts({ 5: 300 }), target: 50 };
    const shortfallBeside = (other: Partial<BreakpointInput>) =>
      ranked(input({ id: 'a' }), input({ id: 'b', ...well, ...other })).find(({ id }) => id === 'a')
        ?.shortfall;
    const alone = ranked(input({ id: 'a' }))[0]?.shortfall;
    expect(shortfallBeside({})).toBeLessThan(alone ?? 0);
    expect(shortfallBeside({ stage: 'help' })).toBe(alone);
    expect(shortfallBeside({ scale: scales.mood['5'] })).toBe(alone);
    expect(shortfallBeside({ purpose: 'relationship' })).toBe(alone);
  });

  it('never mix the relationship with the moments', () => {
    const { interaction, relationship } = rankBreakpoints([
      input({ id: 'a' }),
      input({
        id: 'b',
        purpose: 'relationship',
        scale: scales.nps['0-10'],
        answers: counts({ 0: 50, 9: 50 }),
      }),
    ]);
    expect([interaction.map(({ id }) => id), relationship.map(({ id }) => id)]).toEqual([['a'], ['b']]);
  });
});

describe('a row explains itself', () => {
  const falling = trendOf(
    scales.csat['5'],
    [0, 1, 2, 3].map((at) => ({ at, answers: counts({ 5: 40 - 10 * at, 1: 10 + 10 * at }) })),
  );

  it.each([
    [
      'a breakpoint',
      input({ id: 'Checkout', importance: 5, reach: 12_000, trend: falling }),
      '1. Checkout misses its target of 80 %: 60 % of 100 answers, 50 % to 69 % at 95 %, so it is certain. ' +
        'Importance 5, happened 12,000 times, 18.5 % of its scale short, pooled with its stage: damage 11,111. It is getting worse.',
    ],
    [
      'one whose reach is unknown',
      input({ id: 'Search', reach: null, answers: counts({ 5: 6, 1: 4 }) }),
      '1. Search misses its target of 80 %: 60 % of 10 answers, 31 % to 83 % at 95 %, so it may be chance. ' +
        'Importance 3, happened 10 times at least, for nobody counted, 11.1 % of its scale short, pooled with its stage: damage 3.',
    ],
    [
      'one that is well',
      input({ id: 'Help', answers: counts({ 5: 95, 1: 5 }) }),
      'Help reaches its target of 80 %: 95 % of 100 answers, 89 % to 98 % at 95 %.',
    ],
    [
      'one with too few',
      input({ id: 'Trial', answers: counts({ 5: 1 }) }),
      'Trial has 1 answer, too few to rank; it needs 5.',
    ],
  ])('%s', (_, one, sentence) => {
    expect(ranked(one).map((row) => breakpointSentence(row))).toEqual([sentence]);
  });
});
