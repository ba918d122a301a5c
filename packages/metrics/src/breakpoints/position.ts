import { isHighGood, type Scale, unitOf } from '@cairn/schema/wire';

/**
 * Where a headline stands between the worst (0) and the best (1) that its scale allows, so that a target of points and a
 * target of a mean can be missed by as much. Null where no end of the scale is good.
 */
export function positionOf(scale: Scale, headline: number): number | null {
  if (!scale.good) return null;
  switch (unitOf(scale.metric)) {
    case 'mean':
      return stepPosition(scale, headline);
    case 'percent':
      return headline / 100;
    case 'points':
      return (headline + 100) / 200;
  }
}

/** Where one answer stands between the worst (0) and the best (1) step; null where no end of the scale is good. */
export function stepPosition(scale: Scale, step: number): number | null {
  if (!scale.good) return null;
  const fromLow = (step - scale.min) / (scale.max - scale.min);
  return isHighGood(scale) ? fromLow : 1 - fromLow;
}

/** The headline that stands at a position: the other way round. */
export function headlineAt(scale: Scale, position: number): number {
  switch (unitOf(scale.metric)) {
    case 'mean':
      return scale.min + (isHighGood(scale) ? position : 1 - position) * (scale.max - scale.min);
    case 'percent':
      return 100 * position;
    case 'points':
      return 200 * position - 100;
  }
}
