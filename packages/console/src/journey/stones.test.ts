import { describe, expect, it } from 'vitest';
import type { Breakpoint, QuestionScore, TouchpointReport } from '../api/types.js';
import { stones } from './stones.js';

const touchpoint = (id: string, moments: number | null, scores: object[] = []): TouchpointReport => ({
  ...{ id, name: id, importance: 3, prompts: null, choices: [], open: [], contacts: [] },
  reach: moments === null ? null : { moments, reports: 1 },
  scores: scores as QuestionScore[], // of a score only what a stone is made of
});
const known = { score: { headline: { value: 6, low: 5, high: 7 } }, target: 5 };

function stonesOf(
  touchpoints: TouchpointReport[],
  missing: { touchpoint: string; rank: number | null }[] = [],
) {
  const breakpoints = { interaction: missing as Breakpoint[], relationship: [] }; // of a breakpoint its place alone
  return stones({ stages: [{ id: 'a', name: 'A', touchpoints }], breakpoints });
}

describe('the stones of the path', () => {
  it('are the larger the more often the touchpoint happens, by area', () => {
    const found = stonesOf([touchpoint('often', 400), touchpoint('seldom', 100), touchpoint('never', 0)]);
    expect([...found.values()].map(({ size }) => size)).toEqual([1, 0.75, 0.5]);
  });

  it('have a usual size where nobody counts', () => {
    expect(stonesOf([touchpoint('here', null)]).get('here')?.size).toBe(0.7);
  });

  it('are cracked where the target is missed, and filled where it is reached', () => {
    const found = stonesOf(
      [touchpoint('broken', 1, [known]), touchpoint('fine', 1, [known]), touchpoint('silent', 1)],
      [
        { touchpoint: 'broken', rank: 1 },
        { touchpoint: 'fine', rank: null },
      ],
    );
    expect([...found.values()].map(({ fill, isCracked }) => [fill, isCracked])).toEqual([
      ['bad', true],
      ['good', false],
      ['none', false],
    ]);
  });
});
