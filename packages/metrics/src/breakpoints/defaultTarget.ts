import type { Metric, Scale } from '@cairn/schema/wire';
import { headlineAt } from './position.js';

/**
 * The headline that a project aims at until it says otherwise, in the headline's own unit: three quarters of the way up for
 * means (5.5 of 7, 4 of 5, and 2 where low is good), 80 % for percentages, 30 points for NPS and 50 for the Net Easy
 * Score, and for expectation that as many are surprised for the better as for the worse. These are ours, not a standard's.
 */
export function defaultTarget(scale: Scale): number {
  return headlineAt(scale, positions[scale.metric]);
}

const positions: Record<Metric, number> = {
  ...{ ces: 0.75, likelihood: 0.75, rating: 0.75, matrix: 0.75 },
  ...{ csat: 0.8, thumbs: 0.8, mood: 0.8, yesno: 0.8 },
  ...{ nps: 0.65, nes: 0.75, expectation: 0.5 },
};
