import { scaleNamed, stepNames } from '@cairn/schema/wire';
import type { QuestionScore, StepCount } from '../api/types.js';
import { wholeShares } from './distribution.js';

/** One step of a scale as a bar. */
export interface StepBar extends StepCount {
  /** The step in words, where the scale has any. */
  name: string;
  /** Whole percent; all of a scale make 100. */
  share: number;
  /** Against the most chosen step, in percent. */
  width: number;
}

/** The steps of a scale, low to high. */
export function stepBars({ distribution, score }: Pick<QuestionScore, 'distribution' | 'score'>): StepBar[] {
  const scale = scaleNamed(score.scale);
  const words = scale && stepNames(scale.name);
  const most = Math.max(1, ...distribution.map(({ n }) => n));
  const shares = wholeShares(distribution.map(({ n }) => n));
  return distribution.map((one, at) => {
    const word = words?.[at];
    return {
      ...one,
      name: word ?? String(one.step),
      share: shares[at] ?? 0,
      width: (100 * one.n) / most,
    };
  });
}
