import { type Scale, sideOf, unitOf } from '@cairn/schema/wire';

/**
 * What one answer is worth, in the unit of its scale's headline: the headline is the mean of these. A step of a mean is its
 * own number; of a percentage it is 100 or 0, of points 100, 0 or −100.
 */
export function answerValue(scale: Scale, step: number): number {
  switch (unitOf(scale.metric)) {
    case 'mean':
      return step;
    case 'percent':
      return sideOf(scale, step) === 'good' ? 100 : 0;
    case 'points':
      return { good: 100, neutral: 0, bad: -100 }[sideOf(scale, step)];
  }
}
