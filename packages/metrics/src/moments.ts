import type { StepCounts } from './mean.js';

/** All that a mean and its interval need of many numbers; the moments of two groups add up to those of both. */
export interface Moments {
  n: number;
  sum: number;
  /** Sum of the squares. */
  squares: number;
}

/** Moments of answers counted by step, each step worth what `worth` says; by itself its own number. */
export function momentsOf(answers: StepCounts, worth = (step: number) => step): Moments {
  const moments = { n: 0, sum: 0, squares: 0 };
  for (const [step, count] of answers) {
    moments.n += count;
    moments.sum += count * worth(step);
    moments.squares += count * worth(step) ** 2;
  }
  return moments;
}

export function addMoments(a: Moments, b: Moments): Moments {
  return { n: a.n + b.n, sum: a.sum + b.sum, squares: a.squares + b.squares };
}

/** Variance of the population the numbers were drawn from: squared distances from the mean over n − 1. */
export function varianceOf({ n, sum, squares }: Moments): number {
  return Math.max(0, squares - sum ** 2 / n) / (n - 1);
}
