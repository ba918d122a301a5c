import { scales } from '@cairn/schema/wire';
import fc from 'fast-check';
import { tTestTwoSample } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { momentsOf } from '../moments.js';
import { proportion } from '../proportion.js';
import { compare, type Group } from './compare.js';
import { compareMany } from './compareMany.js';
import { holm } from './holm.js';
import { moverDifference } from './moverDifference.js';
import { ScaleMismatchError } from './ScaleMismatchError.js';
import { shuffleChance } from './shuffleChance.js';
import { welchTest } from './welchTest.js';

const group = (scale: Group['scale'], answers: Record<number, number>): Group => ({
  scale,
  answers: new Map(Object.entries(answers).map(([step, count]) => [Number(step), count])),
});
const csat = (answers: Record<number, number>) => group(scales.csat['5'], answers);
const nps = (answers: Record<number, number>) => group(scales.nps['0-10'], answers);
const momentsOfAll = (numbers: readonly number[]) =>
  numbers.reduce(
    ({ n, sum, squares }, one) => ({ n: n + 1, sum: sum + one, squares: squares + one ** 2 }),
    momentsOf(new Map()),
  );
const shares = (yes: number, n: number) =>
  momentsOf(
    new Map([
      [1, yes],
      [0, n - yes],
    ]),
  );

describe('the interval of a difference', () => {
  // Newcombe 1998, table II, method 10: 56/70 and 48/80, 9/10 and 3/10, 5/56 and 0/29.
  it.each([
    [56, 70, 48, 80, 5.24, 33.39],
    [9, 10, 3, 10, 17.05, 80.9],
    [5, 56, 0, 29, -3.81, 19.26],
  ])('of two percentages is the published one: %i/%i and %i/%i', (x, m, y, n, low, high) => {
    const figure = moverDifference(proportion(y, n), proportion(x, m));
    expect(figure.low).toBeCloseTo(low, 1);
    expect(figure.high).toBeCloseTo(high, 1);
  });

  it('is that of one figure where the other is certain', () => {
    const certain = { value: 10, low: 10, high: 10 };
    expect(moverDifference(certain, { value: 12, low: 9, high: 16 })).toEqual({ value: 2, low: -1, high: 6 });
  });
});

describe('the chance', () => {
  it('of two percentages is that of chi squared times (N − 1) / N: 56/70 and 48/80', () => {
    // χ² = 150 · (56 · 32 − 14 · 48)² / (70 · 80 · 104 · 46) = 7.024; √(7.024 · 149 / 150) = 2.6414; p = 0.0083.
    expect(shuffleChance(shares(48, 80), shares(56, 70))).toBeCloseTo(0.0083, 4);
  });

  // Two of the worked examples of Welch's test, https://en.wikipedia.org/wiki/Welch%27s_t-test#Examples
  it.each([
    [
      'equal spread',
      [27.5, 21, 19, 23.6, 17, 17.9, 16.9, 20.1, 21.9, 22.6, 23.1, 19.6, 19, 21.7, 21.4],
      [27.1, 22, 20.8, 23.4, 23.4, 23.5, 25.8, 22, 24.8, 20.2, 21.9, 22.1, 22.9, 20.5, 24.4],
      { t: 2.46, degrees: 25, p: 0.021 },
    ],
    [
      'unequal spread and size',
      [17.2, 20.9, 22.6, 18.1, 21.7, 21.4, 23.5, 24.2, 14.7, 21.8],
      [
        ...[21.5, 22.8, 21, 23, 21.6, 23.6, 22.5, 20.7, 23.4, 21.8],
        ...[20.7, 21.7, 21.5, 22.5, 23.6, 21.5, 22.5, 23.5, 21.5, 21.8],
      ],
      { t: 1.57, degrees: 9.9, p: 0.149 },
    ],
  ])('of two means is the published one: %s', (_, before, after, published) => {
    const found = welchTest(momentsOfAll(before), momentsOfAll(after));
    expect(found?.t).toBeCloseTo(published.t, 1);
    expect(found?.degrees).toBeCloseTo(published.degrees, 0);
    expect(found?.p).toBeCloseTo(published.p, 2);
  });

  it('has the t of simple-statistics where groups are of one size', () => {
    const [a, b] = [
      [3, 5, 4, 7, 6, 2],
      [5, 5, 6, 7, 7, 4],
    ] as const;
    expect(welchTest(momentsOfAll(a), momentsOfAll(b))?.t).toBeCloseTo(
      tTestTwoSample([...b], [...a]) ?? 0,
      10,
    );
  });
});

describe('compare', () => {
  it('sees a large difference of percentages', () => {
    const found = compare(csat({ 5: 100, 1: 100 }), csat({ 5: 150, 1: 50 }));
    expect(found).toMatchObject({ verdict: 'up', effect: 'better', unit: 'percent', change: { value: 25 } });
  });

  it('calls the same difference noise where few answered', () => {
    expect(compare(csat({ 5: 4, 1: 4 }), csat({ 5: 6, 1: 2 }))).toMatchObject({
      verdict: 'noise',
      effect: 'neither',
    });
  });

  it('sees points fall', () => {
    const found = compare(nps({ 10: 120, 8: 50, 3: 30 }), nps({ 10: 80, 8: 50, 3: 70 }));
    expect(found).toMatchObject({ verdict: 'down', effect: 'worse', unit: 'points', change: { value: -40 } });
  });

  it('calls a mean that falls better where low is good', () => {
    const effort = (answers: Record<number, number>) => group(scales.ces.effort5, answers);
    const found = compare(effort({ 5: 40, 3: 40 }), effort({ 1: 40, 3: 40 }));
    expect(found).toMatchObject({ verdict: 'down', effect: 'better', unit: 'mean', change: { value: -2 } });
  });

  it('calls nothing better where no end is good', () => {
    const felt = (answers: Record<number, number>) => group(scales.expectation.neither, answers);
    expect(compare(felt({ 1: 90, 3: 10 }), felt({ 1: 10, 3: 90 }))).toMatchObject({ effect: 'neither' });
  });

  it('is not misled by five of one mind and five of another next to it', () => {
    const ease = (answers: Record<number, number>) => group(scales.ces.agree7, answers);
    expect(compare(ease({ 6: 5 }), ease({ 7: 5 })).verdict).toBe('noise');
  });

  it('says too few under five on either side', () => {
    expect(compare(csat({ 5: 4 }), csat({ 5: 400 }))).toEqual({
      ...{ verdict: 'tooFew', scale: 'csat.5', unit: 'percent' },
      ...{ n: { before: 4, after: 400 }, needed: 5 },
    });
  });

  it('refuses answers on different scales, and says which', () => {
    const across = () => compare(csat({ 5: 50 }), group(scales.csat['7'], { 7: 50 }));
    expect(across).toThrow(ScaleMismatchError);
    expect(across).toThrow('csat.5 and csat.7');
  });

  const answers = fc.array(fc.integer({ min: 0, max: 80 }), { minLength: 5, maxLength: 5 });
  const inSteps = (counts: readonly number[]) =>
    csat(Object.fromEntries(counts.map((count, at) => [at + 1, count])));

  it('says the opposite when the sides are changed over', () => {
    const opposite = { up: 'down', down: 'up', noise: 'noise', tooFew: 'tooFew' };
    fc.assert(
      fc.property(answers, answers, (a, b) => {
        const [one, other] = [compare(inSteps(a), inSteps(b)), compare(inSteps(b), inSteps(a))];
        expect(one.verdict).toBe(opposite[other.verdict]);
      }),
    );
  });

  it('raises at most 6 false alarms in 100 among groups of 10 to 40, whatever their share', () => {
    for (const [m, n] of [
      [10, 10],
      [12, 40],
      [30, 30],
    ] as const) {
      const alarms = alarmsOf(m, n);
      for (let share = 0.05; share < 1; share += 0.05) {
        const chance = alarms.reduce((sum, [x, y]) => sum + binomial(x, m, share) * binomial(y, n, share), 0);
        expect(chance, `${m} and ${n} at ${share}`).toBeLessThan(0.06);
      }
    }
  });
});

/** Every way in which two groups of these sizes are called different. */
function alarmsOf(m: number, n: number): [x: number, y: number][] {
  const ways = Array.from({ length: (m + 1) * (n + 1) }, (_, index): [number, number] => [
    Math.floor(index / (n + 1)),
    index % (n + 1),
  ]);
  return ways.filter(
    ([x, y]) => compare(csat({ 5: x, 1: m - x }), csat({ 5: y, 1: n - y })).verdict !== 'noise',
  );
}

function binomial(successes: number, n: number, share: number): number {
  let probability = (1 - share) ** (n - successes) * share ** successes;
  for (let k = 1; k <= successes; k++) probability *= (n - successes + k) / k;
  return probability;
}

describe('many comparisons', () => {
  it('are corrected as in Holm: 0.01, 0.04, 0.03, 0.005 become 0.03, 0.06, 0.06, 0.02', () => {
    expect(holm([0.01, 0.04, 0.03, 0.005]).map((p) => Number(p.toFixed(10)))).toEqual([
      0.03, 0.06, 0.06, 0.02,
    ]);
  });

  it('are never likelier than before, never over 1, and keep their order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (chances) => {
        const corrected = holm(chances);
        expect(corrected.every((p, index) => p >= (chances[index] ?? 2) && p <= 1)).toBe(true);
        const order = (some: number[]) =>
          chances.map((_, index) => index).sort((a, b) => (some[a] ?? 0) - (some[b] ?? 0));
        expect(order(corrected).map((index) => corrected[index])).toEqual(
          corrected.toSorted((a, b) => a - b),
        );
      }),
    );
  });

  it('leave a difference alone that is rare enough, and take back one that is not', () => {
    const [plain, clear] = [csat({ 5: 50, 1: 50 }), csat({ 5: 80, 1: 20 })];
    const slight = csat({ 5: 64, 1: 36 });
    expect(compare(plain, slight).verdict).toBe('up');
    const pairs = [clear, slight, plain, plain, csat({ 5: 2 })].map((other) => [plain, other] as const);
    expect(compareMany(pairs).map(({ verdict }) => verdict)).toEqual([
      'up',
      'noise',
      'noise',
      'noise',
      'tooFew',
    ]);
  });
});
