import type { Answer } from '@cairn/schema';
import type { Measure } from '../rollups/measure.js';
import { measureChoice } from './answers/measureChoice.js';
import { measureContact } from './answers/measureContact.js';
import { measureMatrix } from './answers/measureMatrix.js';
import { measureStep } from './answers/measureStep.js';
import { measureText } from './answers/measureText.js';
import { EventRefusal } from './eventRefusal.js';
import type { KnownQuestions } from './knownDocument.js';
import type { KnownQuestion } from './knownQuestion.js';

/**
 * Checks answers against their questions and tells what each adds to the rollups.
 * A text longer than its question allows is cut in place: half an answer is worth more than none.
 */
export function measureAnswers(answers: Answer[], questions: KnownQuestions): Measure[] {
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
    // Passed over: nothing to check, and in no denominator.
    if (answer.value !== null) measures.push(...measureAnswer(answer, question, `answers[${index}].value`));
  });
  return measures;
}

function measureAnswer(answer: Answer, question: KnownQuestion, path: string): Measure[] {
  switch (question.kind) {
    case 'scale':
      return measureStep(answer, question.scale, path);
    case 'text':
      return measureText(answer, question.maxChars, path);
    case 'matrix':
      return measureMatrix(answer, question, path);
    case 'choice':
    case 'choices':
      return measureChoice(answer, question, path);
    case 'contact':
      return measureContact(answer, question, path);
    case 'statement':
      throw new EventRefusal('invalid', `${path}: a statement is not answered; leave it out`);
  }
}
