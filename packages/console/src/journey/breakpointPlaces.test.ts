import { describe, expect, it } from 'vitest';
import type { Breakpoint, JourneyReport } from '../api/types.js';
import { breakpointPlaces, ranked, reasonOf } from './breakpointPlaces.js';

const breakpoint = (touchpoint: string, rank: number | null, isCertain = true): Breakpoint => ({
  ...{ id: `${touchpoint} ${rank}`, touchpoint, name: touchpoint, survey: 's', question: 'q' },
  ...{ n: 30, unit: 'mean', headline: null, target: 5, rank, isCertain },
  sentence: rank === null ? `${touchpoint} is fine.` : `${rank}. ${touchpoint} misses its target of 5.0.`,
});
const reportOf = (interaction: Breakpoint[], relationship: Breakpoint[] = []): JourneyReport => ({
  ...{ from: '2026-03-01', to: '2026-03-31', timeZone: 'UTC', liveVersion: 1, by: 'week', before: null },
  ...{ stages: [], breakpoints: { interaction, relationship } },
});

describe('what to fix first', () => {
  it('is only what misses its target', () => {
    const all = [breakpoint('checkout', 1), breakpoint('guide', null)];
    expect(ranked(all).map(({ touchpoint }) => touchpoint)).toEqual(['checkout']);
  });

  it('has each touchpoint once, at its worst', () => {
    const all = [breakpoint('checkout', 1), breakpoint('guide', 2, false), breakpoint('checkout', 3, false)];
    expect([...breakpointPlaces(reportOf(all))]).toEqual([
      ['checkout', { rank: 1, isCertain: true, survey: 's', question: 'q' }],
      ['guide', { rank: 2, isCertain: false, survey: 's', question: 'q' }],
    ]);
  });

  it('does not mix the relationship with the moments', () => {
    expect(breakpointPlaces(reportOf([], [breakpoint('account', 1)])).size).toBe(0);
  });

  it('says why without saying the place again', () => {
    expect(reasonOf(breakpoint('checkout', 12))).toBe('checkout misses its target of 5.0.');
    expect(reasonOf(breakpoint('checkout', null))).toBe('checkout is fine.');
  });
});
