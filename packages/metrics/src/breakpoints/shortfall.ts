/** So many answers of the stage stand behind every touchpoint: one with as many of its own is believed by half. */
export const pooledAnswers = 8;

/** A touchpoint's headline and target as positions between the worst (0) and the best (1), and its answers. */
export interface Standing {
  observed: number;
  target: number;
  n: number;
}

/** How far a stage lies above its targets: the mean over its answers, touchpoints that miss theirs counted as just reaching it. */
export function surplusOf(stage: readonly Standing[]): number {
  const answers = stage.reduce((sum, { n }) => sum + n, 0);
  const above = stage.reduce((sum, { observed, target, n }) => sum + n * Math.max(0, observed - target), 0);
  return answers ? above / answers : 0;
}

/**
 * The touchpoint's position, pooled with its stage: the mean of its own answers and of eight that stand where the stage does.
 * This is the posterior mean of the beta-binomial model for shares and of the normal one for means (Gelman et al., "Bayesian
 * Data Analysis", 2.4 and 2.5), with a prior worth eight answers. It is bound in two ways, so that a rank can be relied on:
 *
 * - The stage only speaks for its touchpoints, never against them: what is bad about a stage is in the answers of those
 *   that are bad. Else five answers in a bad stage would outrank three hundred equally bad ones in a good one.
 * - It pulls above the target by half of what the touchpoint lies below it, at most, so that nothing below its target vanishes.
 *
 * The strength is fixed and not estimated from the same answers: estimated, a touchpoint that gets worse could make
 * its stage look alike, be pulled harder for it, and fall in rank.
 */
export function pooledPosition({ observed, target, n }: Standing, surplus: number): number {
  const believed = n / (n + pooledAnswers);
  const lift = observed < target ? Math.min(surplus, (target - observed) / 2) : surplus;
  return believed * observed + (1 - believed) * (target + lift);
}
