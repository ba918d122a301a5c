import type { Answer } from '@cairn/schema';
import { type Measure, textScale } from '../../rollups/measure.js';
import { EventRefusal } from '../eventRefusal.js';
import { cut } from './cut.js';

/** That something was written; what it says is never counted. Cuts in place what is longer than asked. */
export function measureText(answer: Answer, maxChars: number, path: string): Measure[] {
  if (typeof answer.value !== 'string') {
    const what = typeof answer.value === 'number' ? 'a number' : 'this';
    throw new EventRefusal('invalid', `${path}: this question takes a text, not ${what}`);
  }
  answer.value = cut(answer.value, maxChars);
  return answer.value.trim() ? [{ question: answer.question, scale: textScale, bucket: 0 }] : [];
}
