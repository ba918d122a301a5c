import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DriverRow, driversOf, minRespondents } from './driversOf.js';
import { driverSentence, driversSentence } from './driversSentence.js';

/** Every combination of −1 and 1 for three candidates, so many times over: nothing goes together with anything. */
function balanced(
  times: number,
  outcome: (a: number, b: number, c: number, k: number) => number,
): DriverRow[] {
  const sides = [-1, 1];
  return Array.from({ length: times }, (_, k) =>
    sides.flatMap((a) =>
      sides.flatMap((b) => sides.map((c) => ({ outcome: outcome(a, b, c, k), scores: { a, b, c } }))),
    ),
  ).flat();
}

const noise = (k: number) => ((k * 7919) % 13) / 6.5 - 1;
const found = (rows: readonly DriverRow[]) => {
  const drivers = driversOf(rows);
  if (drivers.verdict !== 'found') throw new Error(JSON.stringify(drivers));
  return drivers;
};

describe('drivers', () => {
  it('are the strongest first, each with the strength that it was given', () => {
    // The outcome is 3a + b with no noise: variances 9 and 1 of 10.
    const { drivers, explained } = found(balanced(8, (a, b) => 3 * a + b));
    expect(explained).toBeCloseTo(1, 10);
    expect(
      drivers.map(({ id, strength, isClear }) => [id, Number(strength.value.toFixed(10)) + 0, isClear]),
    ).toEqual([
      ['a', Number(Math.sqrt(0.9).toFixed(10)), true],
      ['b', Number(Math.sqrt(0.1).toFixed(10)), true],
      ['c', 0, false],
    ]);
  });

  it('say which way, and what may be chance', () => {
    const { drivers } = found(balanced(10, (a, b, _, k) => a - 2 * b + 3 * noise(k)));
    const by = Object.fromEntries(drivers.map((driver) => [driver.id, driver]));
    expect(by.a?.strength.low).toBeGreaterThan(0);
    expect(by.b?.strength.high).toBeLessThan(0);
    expect([by.a?.isClear, by.b?.isClear, by.c?.isClear]).toEqual([true, true, false]);
  });

  it('do not depend on the order of the respondents, nor on units', () => {
    const rows = balanced(6, (a, b, c, k) => a + b / 2 + c / 4 + noise(k));
    const plain = found(rows);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(rows, { minLength: rows.length }),
        fc.integer({ min: 1, max: 900 }),
        (some, by) => {
          const scaled = some.map(({ outcome, scores }) => ({
            outcome: outcome * by + 5,
            scores: { ...scores, a: (scores.a ?? 0) * by - 3 },
          }));
          for (const [index, { id, strength }] of found(scaled).drivers.entries()) {
            expect(id).toBe(plain.drivers[index]?.id);
            expect(strength.value).toBeCloseTo(plain.drivers[index]?.strength.value ?? 0, 9);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('say how many are needed where there are too few', () => {
    const rows = balanced(3, (a) => a);
    expect(driversOf(rows)).toMatchObject({ verdict: 'tooFew', n: 24, needed: minRespondents.all });
    expect(driversOf([])).toEqual({ verdict: 'tooFew', n: 0, needed: 30, leftOut: [] });
  });

  it('leave out the candidate that fewest spoke of until enough spoke of all, and say so', () => {
    const rows = balanced(8, (a, b, _, k) => a + b + noise(k));
    const sparse = rows.map((row, index) =>
      index < 20 ? row : { ...row, scores: { ...row.scores, c: undefined } },
    );
    const { drivers, leftOut, n } = found(sparse);
    expect(leftOut).toEqual([{ id: 'c', n: 20, reason: 'tooFew' }]);
    expect([drivers.map(({ id }) => id).sort(), n]).toEqual([['a', 'b'], 64]);
  });

  it('count everybody who spoke of one in its correlation alone', () => {
    const rows = balanced(8, (a, b, _, k) => a + b + noise(k));
    const more = [
      ...rows,
      ...Array.from({ length: 12 }, (_, k) => ({ outcome: k % 3, scores: { a: k % 2 } })),
    ];
    const { drivers, n } = found(more);
    expect(n).toBe(64);
    expect(drivers.find(({ id }) => id === 'a')?.alone.n).toBe(76);
    expect(drivers.find(({ id }) => id === 'b')?.alone.n).toBe(64);
  });

  it('leave out a candidate of which all said the same', () => {
    const rows = balanced(8, (a, _, __, k) => a + noise(k)).map((row) => ({
      ...row,
      scores: { ...row.scores, d: 5 },
    }));
    expect(found(rows).leftOut).toEqual([{ id: 'd', n: 64, reason: 'noSpread' }]);
  });

  it('cannot say anything of an outcome that is the same for all', () => {
    const drivers = driversOf(balanced(8, () => 1));
    expect(drivers).toMatchObject({ verdict: 'noSpread', n: 64, leftOut: [{ reason: 'noSpread' }, {}, {}] });
    expect(driversSentence(drivers, 'renewal')).toBe(
      'Nothing goes together with renewal: respondents are all alike, in it or in what they said.',
    );
  });

  it('say aloud that two cannot be told apart, and share between them', () => {
    const rows = balanced(8, (a, _, __, k) => a + noise(k)).map((row, k) => ({
      ...row,
      scores: { ...row.scores, twin: (row.scores.a ?? 0) + noise(k) / 20 },
    }));
    const { drivers, ridge } = found(rows);
    const by = Object.fromEntries(drivers.map((driver) => [driver.id, driver]));
    expect(ridge).toBeGreaterThan(0);
    expect(by.twin?.inflation).toBeGreaterThan(10);
    expect(by.c?.inflation).toBeLessThan(1.5);
    for (const one of [by.a, by.twin]) {
      expect(one?.strength.value).toBeGreaterThan(0.3);
      expect(one?.isClear).toBe(false);
    }
  });

  it('bound what they say of an exact copy', () => {
    const rows = balanced(8, (a, _, __, k) => a + noise(k)).map(({ outcome, scores }) => ({
      outcome,
      scores: { ...scores, copy: scores.a },
    }));
    expect(found(rows).drivers.find(({ id }) => id === 'copy')?.inflation).toBe(1000);
  });
});

describe('the sentences', () => {
  const names = { driver: 'Checkout', outcome: 'renewal' };

  it('speak of correlation', () => {
    const drivers = found(balanced(8, (a, b, _, k) => 2 * a + b + noise(k)));
    expect(driversSentence(drivers, 'renewal')).toMatch(
      /^\d\d % of the differences in renewal go together with these, among 64 respondents who spoke of each\. This is correlation, not cause\.$/,
    );
    const [strongest, , weakest] = drivers.drivers.map((driver) => driverSentence(driver, names));
    expect(strongest).toMatch(
      /^Where Checkout is one standard deviation better, renewal is 0\.\d\d of its own higher, all other drivers equal \(0\.\d\d to \d\.\d\d at 95 %\)\.$/,
    );
    expect(weakest).toMatch(/This may be chance\.$/);
  });

  it('say how many are missing', () => {
    expect(driversSentence(driversOf(balanced(3, (a) => a)), 'renewal')).toBe(
      'Too few respondents to say what goes together with renewal: 24 of the 30 that are needed.',
    );
  });

  it('say that drivers cannot be told apart', () => {
    const rows = balanced(8, (a, _, __, k) => a + noise(k)).map(({ outcome, scores }) => ({
      outcome,
      scores: { ...scores, copy: scores.a },
    }));
    const drivers = found(rows);
    expect(driversSentence(drivers, 'renewal')).toContain('cannot be told apart');
    const copy = drivers.drivers.find(({ id }) => id === 'copy');
    expect(copy && driverSentence(copy, names)).toContain('inflation 1,000');
  });
});
