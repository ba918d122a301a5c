import type { Scale } from '@cairn/schema/wire';
import type { StepCounts } from './mean.js';

/** Answers whose step is on the scale; others are not counted anywhere. */
export function onScale(scale: Scale, answers: StepCounts): StepCounts {
  const isStep = (step: number) => Number.isInteger(step) && step >= scale.min && step <= scale.max;
  return new Map([...answers].filter(([step, count]) => isStep(step) && count > 0));
}
