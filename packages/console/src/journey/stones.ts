import type { JourneyReport, TouchpointReport } from '../api/types.js';
import { ranked } from './breakpointPlaces.js';

/** A touchpoint as a stone on the path. */
export interface StoneView {
  /** 1 is the largest; how often the touchpoint happens, beside the others. */
  size: number;
  /** Whether it reaches its target; `none` where there is no figure or no target. */
  fill: 'good' | 'bad' | 'none';
  isCracked: boolean;
}

/** So that the rarest is still a stone. */
const smallest = 0.5;
/** Where nobody counts how often it happens. */
const usual = 0.7;

/** Every touchpoint's stone: its area grows with its reach, and it is cracked where the journey breaks. */
export function stones({
  stages,
  breakpoints,
}: Pick<JourneyReport, 'stages' | 'breakpoints'>): Map<string, StoneView> {
  const touchpoints = stages.flatMap((stage) => stage.touchpoints);
  const missing = new Set(
    [...ranked(breakpoints.interaction), ...ranked(breakpoints.relationship)].map(
      ({ touchpoint }) => touchpoint,
    ),
  );
  const most = Math.max(1, ...touchpoints.map(({ reach }) => reach?.moments ?? 0));
  return new Map(
    touchpoints.map((touchpoint) => {
      const isCracked = missing.has(touchpoint.id);
      const fill = isCracked ? 'bad' : reachesTarget(touchpoint) ? 'good' : 'none';
      return [touchpoint.id, { size: sizeOf(touchpoint, most), fill, isCracked }];
    }),
  );
}

function sizeOf({ reach }: TouchpointReport, most: number): number {
  return reach ? smallest + (1 - smallest) * Math.sqrt(reach.moments / most) : usual;
}

/** What has a figure and a target, and is not ranked among those that miss theirs. */
function reachesTarget({ scores }: TouchpointReport): boolean {
  return scores.some(({ score, target }) => score.headline !== null && target !== null);
}
