import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { difference } from './difference.js';

/**
 * The exact coverage of an interval: over a grid of true shares, how probable the answers are whose interval holds
 * the true difference. Nothing is drawn; every way in which `n` people can answer is weighed by its probability.
 */
const logFactorials = [0];
for (let k = 1; k <= 150; k++) logFactorials.push((logFactorials[k - 1] ?? 0) + Math.log(k));
const logFactorial = (k: number) => logFactorials[k] ?? Number.NaN;

type Interval = (counts: { good: number; bad: number; n: number }) => { low: number; high: number };

interface Outcome {
  good: number;
  bad: number;
  neither: number;
  logWays: number;
  low: number;
  high: number;
}

function outcomesOf(n: number, interval: Interval): Outcome[] {
  const outcomes: Outcome[] = [];
  for (let good = 0; good <= n; good++)
    for (let bad = 0; good + bad <= n; bad++) {
      const neither = n - good - bad;
      const logWays = logFactorial(n) - logFactorial(good) - logFactorial(bad) - logFactorial(neither);
      const { low, high } = interval({ good, bad, n });
      outcomes.push({ good, bad, neither, logWays, low: low - 1e-9, high: high + 1e-9 });
    }
  return outcomes;
}

/** k · log(share), which is nothing for nobody, whatever the share. */
const logPower = (k: number, log: number) => (k ? k * log : 0);

function coverageAt(outcomes: readonly Outcome[], good: number, bad: number): number {
  const truth = 100 * (good - bad);
  const [logGood, logBad, logNeither] = [good, bad, Math.max(0, 1 - good - bad)].map(Math.log);
  let covered = 0;
  for (const one of outcomes) {
    if (truth < one.low || truth > one.high) continue;
    covered += Math.exp(
      one.logWays +
        logPower(one.good, logGood ?? Number.NaN) +
        logPower(one.bad, logBad ?? Number.NaN) +
        logPower(one.neither, logNeither ?? Number.NaN),
    );
  }
  return covered;
}

/** Every pair of shares on a grid, the edges included; the mirror image of a pair has the same coverage. */
function coverageOver(steps: number, n: number, interval: Interval): { mean: number; least: number } {
  const outcomes = outcomesOf(n, interval);
  let [sum, weight, least] = [0, 0, 1];
  for (let good = 0; good <= steps; good++)
    for (let bad = 0; bad <= good && good + bad <= steps; bad++) {
      const covered = coverageAt(outcomes, good / steps, bad / steps);
      const times = good === bad ? 1 : 2;
      sum += times * covered;
      weight += times;
      least = Math.min(least, covered);
    }
  return { mean: (100 * sum) / weight, least: 100 * least };
}

/** What the definition of the product asks for at so many answers. */
const leastAt = (n: number) => (n < 10 ? 87 : n < 15 ? 89 : n < 20 ? 91 : n < 30 ? 92 : 93);

/** Fine where the interval is nearest to its bounds, coarser where there are many outcomes. */
const stepsAt = (n: number) => (n <= 40 ? 100 : 50);

const sizes = [...Array.from({ length: 36 }, (_, index) => 5 + index), 50, 60, 75, 100, 130];

const wald: Interval = ({ good, bad, n }) => {
  const value = (good - bad) / n;
  const half = 1.96 * Math.sqrt(((good + bad) / n - value ** 2) / n);
  return { low: 100 * (value - half), high: 100 * (value + half) };
};

/** Bonett and Price as published. */
const published: Interval = ({ good, bad, n }) => {
  const [goodShare, badShare] = [(good + 1) / (n + 2), (bad + 1) / (n + 2)];
  const half = 1.96 * Math.sqrt((goodShare + badShare - (goodShare - badShare) ** 2) / (n + 2));
  return { low: 100 * (goodShare - badShare - half), high: 100 * (goodShare - badShare + half) };
};

describe('the interval of NPS, Net Easy Score and expectation gap', () => {
  it.each(sizes)('holds what it promises at every pair of shares: %i answers', (n) => {
    const { mean, least } = coverageOver(stepsAt(n), n, difference);
    expect(least).toBeGreaterThanOrEqual(leastAt(n));
    expect(mean).toBeGreaterThanOrEqual(94);
    expect(mean).toBeLessThanOrEqual(97.5);
  });

  it('holds at the edges, where nearly all answer alike, with a thousand answers as well', () => {
    const few = { good: 0, bad: 0, n: 1000 };
    expect(difference(few).high).toBeGreaterThan(0.3);
    expect(difference({ ...few, good: 1000 }).low).toBeLessThan(99.7);
  });

  it('could fail: what is usual does', () => {
    expect(coverageOver(100, 20, wald).least).toBeLessThan(20);
    expect(coverageOver(100, 20, published).least).toBeLessThan(92);
    expect(coverageOver(100, 30, published).least).toBeLessThan(93);
  });
});

describe('the table of "How we count"', () => {
  const page = readFileSync(new URL('../../../docs/counting.md', import.meta.url), 'utf8');
  const [, table = ''] = page.split('<!-- coverage -->');
  const rows = (table.split('\n\n')[0] ?? '').split('\n').filter((line) => /^\| \d/.test(line));
  const percent = (of: number) => `${of.toFixed(1)} %`;

  it('has a row for few answers and for many', () => {
    expect(rows.length).toBeGreaterThan(5);
  });

  it.each(rows)('is as computed: %s', (row) => {
    const n = Number(row.split('|')[1]);
    const [ours, theirs] = [difference, published].map((interval) => coverageOver(stepsAt(n), n, interval));
    if (!ours || !theirs) throw new Error('there are two');
    const cells = [n, ...[ours.mean, ours.least, theirs.mean, theirs.least].map(percent)];
    expect(row).toBe(`| ${cells.join(' | ')} |`);
  });
});
