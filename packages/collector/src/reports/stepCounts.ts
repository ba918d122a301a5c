import type { StepCounts } from '@cairn/metrics';
import type { AnswerSum } from '../store/rollupSums.js';

/** How often each step was chosen. */
export function stepCounts(sums: readonly Pick<AnswerSum, 'bucket' | 'n'>[]): StepCounts {
  const counts = new Map<number, number>();
  for (const { bucket, n } of sums) counts.set(bucket, n + (counts.get(bucket) ?? 0));
  return counts;
}

/** How often each step was chosen by those who are in the whole and not in the part. */
export function withoutPart(whole: StepCounts, part: StepCounts): StepCounts {
  return new Map([...whole].map(([step, n]) => [step, n - (part.get(step) ?? 0)]));
}
