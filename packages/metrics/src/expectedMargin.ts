import { type Scale, unitOf } from '@cairn/schema/wire';
import { difference } from './difference.js';
import { minAnswers } from './figure.js';
import { proportion } from './proportion.js';
import type { Score } from './score.js';
import { tQuantile95 } from './tQuantile.js';

/** How often each step is expected, by step; the shares need not add up to 1. */
export type StepShares = Readonly<Record<string, number>>;

/** Half the width of a 95 % interval that is still to come. */
export interface Margin {
  unit: Score['unit'];
  /** Steps of a mean, percentage points of a share, points of a difference. */
  margin: number;
}

/**
 * How sure a headline will be after so many answers: t · sd / √n for means, half of Wilson's interval for shares, half
 * of Bonett and Price's for differences. Without shares every step is as likely, which is on the cautious side.
 * Null when fewer than five answers are expected.
 */
export function expectedMargin(scale: Scale, answers: number, shares?: StepShares): Margin | null {
  const n = Math.floor(answers);
  if (n < minAnswers) return null;
  const unit = unitOf(scale.metric);
  const steps = sharesOf(scale, shares);
  const within = (range: Scale['good']) =>
    steps.reduce(
      (sum, [step, share]) => sum + (range && step >= range[0] && step <= range[1] ? share : 0),
      0,
    );
  switch (unit) {
    case 'mean':
      return { unit, margin: (tQuantile95(n - 1) * deviation(steps)) / Math.sqrt(n) };
    case 'percent':
      return { unit, margin: half(proportion(within(scale.good) * n, n)) };
    case 'points':
      return {
        unit,
        margin: half(difference({ good: within(scale.good) * n, bad: within(scale.bad) * n, n })),
      };
  }
}

/** Every step of the scale with its share; all together 1. */
function sharesOf({ min, max }: Scale, shares: StepShares | undefined): [step: number, share: number][] {
  const steps = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const total = steps.reduce((sum, step) => sum + (shares?.[step] ?? 0), 0);
  return steps.map((step) => [step, total ? (shares?.[step] ?? 0) / total : 1 / steps.length]);
}

function deviation(steps: readonly [step: number, share: number][]): number {
  const mean = steps.reduce((sum, [step, share]) => sum + step * share, 0);
  return Math.sqrt(steps.reduce((sum, [step, share]) => sum + share * (step - mean) ** 2, 0));
}

function half({ low, high }: { low: number; high: number }): number {
  return (high - low) / 2;
}
