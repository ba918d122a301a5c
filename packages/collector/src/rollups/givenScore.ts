import { scaleNamed, sideOf } from '@cairn/schema';
import type { Side } from '../store/commentTables.js';
import { readMeasures } from './measure.js';

export interface GivenScore {
  question: string;
  scale: string;
  step: number;
  side: Exclude<Side, 'none'>;
}

/**
 * The first answer of a response that says how good it was: on a scale that has a good or a bad end. A row of a matrix
 * is no such answer: it judges one thing of several.
 */
export function givenScore(measures: string): GivenScore | undefined {
  for (const { question, scale: name, bucket: step } of readMeasures(measures)) {
    const scale = scaleNamed(name);
    if (!scale || scale.metric === 'matrix' || !(scale.good || scale.bad)) continue;
    return { question, scale: name, step, side: sideOf(scale, step) };
  }
  return undefined;
}

/** Which side a response was on. */
export function givenSide(measures: string): Side {
  return givenScore(measures)?.side ?? 'none';
}
