import { describe, expect, it } from 'vitest';
import type { TrendPoint } from '../api/types.js';
import { noteMarks, trendData } from './trendData.js';

const point = (from: string, to: string, value: number | null): TrendPoint => ({
  ...{ from, to, n: 40 },
  headline: value === null ? null : { value, low: value - 1, high: value + 1 },
});
const ofPoints = (points: TrendPoint[], target: number | null = null) =>
  trendData({ target, trend: { verdict: 'noise', effect: 'neither', sentence: '', points } });

describe('a trend as columns', () => {
  const week = point('2026-03-02', '2026-03-08', 5);
  const empty = point('2026-03-09', '2026-03-15', null);

  it('puts each point into the middle of its days', () => {
    expect(ofPoints([week]).times).toEqual([Date.parse('2026-03-05T12:00Z') / 1000]);
  });

  it('leaves a gap where too few answered', () => {
    const { values, lows, highs } = ofPoints([week, empty]);
    expect([values, lows, highs]).toEqual([
      [5, null],
      [4, null],
      [6, null],
    ]);
  });

  it('spans all days, also those without answers', () => {
    const days = [Date.parse('2026-03-02') / 1000, Date.parse('2026-03-16') / 1000];
    expect(ofPoints([week, empty]).span).toEqual(days);
  });

  it('reaches over the intervals and the target, with some air', () => {
    const [low, high] = ofPoints([week], 7).reach;
    expect(low).toBeCloseTo(3.76);
    expect(high).toBeCloseTo(7.24);
  });

  it('has a height even without a figure', () => {
    expect(ofPoints([empty]).reach).toEqual([0, 1]);
    expect(ofPoints([]).span).toEqual([0, 1]);
  });

  it('marks notes at the beginning of their day, by their number', () => {
    expect(noteMarks([{ day: '2026-03-03' }, { day: '2026-04-02' }])).toEqual([
      { time: Date.parse('2026-03-03') / 1000, label: '1' },
      { time: Date.parse('2026-04-02') / 1000, label: '2' },
    ]);
  });
});
