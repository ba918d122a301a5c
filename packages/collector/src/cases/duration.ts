import { minAnswers } from '@cairn/metrics';

/** How long something took: half of the cases took at most `medianMs`, nine of ten at most `p90Ms`. */
export interface Duration {
  n: number;
  /** Null where they are too few to say. */
  medianMs: number | null;
  p90Ms: number | null;
}

/** Sums up how long each took. */
export function durationOf(tookMs: readonly number[]): Duration {
  const sorted = [...tookMs].sort((a, b) => a - b);
  const isEnough = sorted.length >= minAnswers;
  return {
    n: sorted.length,
    medianMs: isEnough ? quantile(sorted, 0.5) : null,
    p90Ms: isEnough ? quantile(sorted, 0.9) : null,
  };
}

/** By linear interpolation between the two nearest (type 7 of Hyndman and Fan 1996, "Sample quantiles in statistical packages"). */
function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return Math.round(below + (position % 1) * (above - below));
}
