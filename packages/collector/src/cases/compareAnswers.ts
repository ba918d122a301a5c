import { isHighGood, scaleNamed } from '@cairn/schema';
import type { Measure } from '../rollups/measure.js';
import type { Reason } from './reason.js';

export type Verdict = 'better' | 'same' | 'worse';

/** The same question, answered before a reply and after it. */
export interface ComparedAnswers {
  question: string;
  scale: string;
  before: number;
  after: number;
  /** Which of the two lies nearer to the good end of the scale. */
  verdict: Verdict;
}

/**
 * Sets what somebody answered before beside what they answer now: the score that opened the case, or else the first
 * question that was answered both times, on the same scale, one that has a good end. Null where there is none.
 */
export function compareAnswers(
  reasons: readonly Reason[],
  before: readonly Measure[],
  after: readonly Measure[],
): ComparedAnswers | null {
  const scored = reasons.flatMap((reason) => (reason.on === 'score' ? [reason.question] : []));
  const candidates = [...before.filter(({ question }) => scored.includes(question)), ...before];
  for (const { question, scale, bucket } of candidates) {
    const later = after.find((one) => one.question === question && one.scale === scale);
    const verdict = later && verdictOn(scale, bucket, later.bucket);
    if (verdict) return { question, scale, before: bucket, after: later.bucket, verdict };
  }
  return null;
}

function verdictOn(scaleName: string, before: number, after: number): Verdict | undefined {
  const scale = scaleNamed(scaleName);
  if (!scale?.good) return undefined;
  if (after === before) return 'same';
  return after > before === isHighGood(scale) ? 'better' : 'worse';
}
