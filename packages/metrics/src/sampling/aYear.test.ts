import { scales } from '@cairn/schema/wire';
import { describe, expect, it } from 'vitest';
import { scoreOf } from '../score.js';
import { nextRate } from './nextRate.js';

/** A year of one touchpoint: traffic with a busy December, quiet weekends and chance, asked at the rate of each day. */
const target = { margin: 0.3, days: 28 };
const scale = scales.ces.agree7;
const shares = [0.03, 0.04, 0.05, 0.12, 0.23, 0.28, 0.25];
const answering = 0.25;

/** mulberry32: small, seeded, good enough to toss coins with. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Day {
  moments: number;
  asked: number;
  steps: number[];
  rate: number;
  margin: number;
  weeks?: number | null;
}

function seasonOf(day: number): number {
  const weekend = day % 7 > 4 ? 0.5 : 1.2;
  return weekend * (1 + 0.5 * Math.cos((2 * Math.PI * (day - 350)) / 365));
}

const upTo = shares.map((_, index) => shares.slice(0, index + 1).reduce((all, share) => all + share, 0));
const stepFor = (lot: number) => 1 + upTo.filter((end) => end <= lot).length;

const sum = (days: readonly Day[], of: (day: Day) => number) => days.reduce((all, day) => all + of(day), 0);

function answersIn(days: readonly Day[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const step of days.flatMap(({ steps }) => steps)) counts.set(step, (counts.get(step) ?? 0) + 1);
  return counts;
}

function yearOf(momentsIn28Days: number, random: () => number): Day[] {
  const days: Day[] = [];
  let rate = 1;
  for (let day = 0; day < 365; day++) {
    const moments = Math.round((momentsIn28Days / 28) * seasonOf(day) * (0.8 + 0.4 * random()));
    const here: Day = { moments, asked: 0, steps: [], rate, margin: Number.POSITIVE_INFINITY };
    for (let moment = 0; moment < moments; moment++) {
      if (random() >= rate) continue;
      here.asked++;
      if (random() < answering) here.steps.push(stepFor(random()));
    }
    days.push(here);
    const [week, month] = [days.slice(-7), days.slice(-target.days)];
    const window = answersIn(month);
    const { headline } = scoreOf(scale, window);
    if (headline) here.margin = (headline.high - headline.low) / 2;
    const asked = sum(month, (one) => one.asked);
    const next = nextRate({
      ...{ scale, target, rate, answers: window },
      momentsPerDay: sum(week, (one) => one.moments) / week.length,
      responseRate: asked ? sum(month, (one) => one.steps.length) / asked : null,
    });
    rate = next.rate;
    if (next.unreachable) here.weeks = next.unreachable.weeks;
  }
  return days;
}

const random = generator(20_261_122);
const sizes = [500, 5000, 50_000] as const;
const years = new Map(sizes.map((size) => [size, yearOf(size, random)]));
const yearWith = (size: (typeof sizes)[number]) => years.get(size) ?? [];
const settled = (days: readonly Day[]) => days.slice(target.days);
const share = (days: readonly Day[], is: (day: Day) => boolean) => days.filter(is).length / days.length;

describe('a year of sampling to ± 0.3 in 28 days', () => {
  it.each([5000, 50_000] as const)(
    'reaches the target with %i moments in 28 days, on all but a few days',
    (size) => {
      expect(share(settled(yearWith(size)), ({ margin }) => margin <= target.margin)).toBeGreaterThan(0.97);
    },
  );

  it.each([5000, 50_000] as const)('is no surer than need be with %i moments', (size) => {
    const margins = settled(yearWith(size)).map(({ margin }) => margin);
    expect(margins.reduce((all, one) => all + one, 0) / margins.length).toBeGreaterThan(0.8 * target.margin);
  });

  it('asks everyone where 500 moments cannot reach it, and says in how many weeks it would', () => {
    const short = settled(yearWith(500)).filter(({ weeks }) => weeks !== undefined);
    expect(short.length).toBeGreaterThan(60);
    expect(short.every(({ weeks }) => (weeks ?? 0) > 4)).toBe(true);
    const days = yearWith(500);
    const after = days.filter((_, index) => days[index - 1]?.weeks !== undefined);
    expect(after.every(({ rate }) => rate === 1)).toBe(true);
  });

  it('reaches it with 500 moments as well in the weeks before Christmas', () => {
    expect(share(yearWith(500).slice(320), ({ margin }) => margin <= target.margin)).toBeGreaterThan(0.95);
  });

  it('never changes by more than half from one day to the next, unless it starts to ask everyone', () => {
    for (const days of years.values())
      for (const [index, { rate }] of days.entries()) {
        const before = days[index - 1]?.rate ?? 1;
        expect(rate).toBeGreaterThanOrEqual(before / 1.5 - 1e-12);
        if (rate < 1) expect(rate).toBeLessThanOrEqual(before * 1.5 + 1e-12);
      }
  });

  it('asks at least 60 % fewer people in total than asking everybody', () => {
    const all = [...years.values()].flat();
    expect(sum(all, ({ asked }) => asked)).toBeLessThan(0.4 * sum(all, ({ moments }) => moments));
  });
});
