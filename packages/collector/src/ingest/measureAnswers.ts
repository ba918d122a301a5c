import type { Answer } from '@cairn/schema';
import { type Measure, textScale } from '../rollups/measure.js';
import { EventRefusal } from './eventRefusal.js';
import type { KnownQuestion } from './knownDocument.js';

/**
 * Checks answers against their questions and tells what each adds to the rollups.
 * A text longer than its question allows is cut in place: half an answer is worth more than none.
 */
export function measureAnswers(answers: Answer[], questions: ReadonlyMap<string, KnownQuestion>): Measure[] {
  const measures: Measure[] = [];
  answers.forEach((answer, index) => {
    const question = questions.get(answer.question);
    if (!question) {
      const message = `answers[${index}].question: this survey has no question "${answer.question}"`;
      throw new EventRefusal('unknown_question', message);
    }
    if (answers.findIndex((other) => other.question === answer.question) !== index) {
      const message = `answers[${index}].question: "${answer.question}" is answered twice`;
      throw new EventRefusal('invalid', message);
    }
    const measure = question.scale
      ? measureStep(answer, question.scale, index)
      : measureText(answer, question.maxChars, index);
    if (measure) measures.push(measure);
  });
  return measures;
}

function measureStep(
  { question, value }: Answer,
  { name, min, max }: { name: string; min: number; max: number },
  index: number,
): Measure | undefined {
  if (value === null) return undefined;
  if (typeof value === 'string') {
    const message = `answers[${index}].value: this question takes a number from ${min} to ${max}, not a text`;
    throw new EventRefusal('invalid', message);
  }
  if (value < min || value > max) {
    const message = `answers[${index}].value: ${value} is off the scale ${name} (${min} to ${max})`;
    throw new EventRefusal('off_scale', message);
  }
  return { question, scale: name, bucket: value };
}

function measureText(answer: Answer, maxChars: number, index: number): Measure | undefined {
  if (answer.value === null) return undefined;
  if (typeof answer.value === 'number') {
    throw new EventRefusal('invalid', `answers[${index}].value: this question takes a text, not a number`);
  }
  answer.value = cut(answer.value, maxChars);
  return answer.value.trim() ? { question: answer.question, scale: textScale, bucket: 0 } : undefined;
}

/** Cuts without leaving half a character at the end. */
function cut(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  const head = text.slice(0, maxChars);
  return /\p{Surrogate}$/u.test(head) ? head.slice(0, -1) : head;
}
