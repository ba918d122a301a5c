import { scaleOf, withFallbacks } from '@cairn/schema/wire';
import type { AuthoredQuestion, AuthoredSurvey } from '../api/types.js';
import { stepWords } from './stepWords.js';

/** Every answer that a question can be given, ready to be chosen from. */
export interface AnswerOptions {
  question: string;
  options: { id: string; name: string }[];
}

/** The answers to a survey's closed questions; what is written is searched instead. */
export function answerOptions({ questions }: Pick<AuthoredSurvey, 'questions'>): AnswerOptions[] {
  return questions.flatMap((question) => {
    const text = withFallbacks(question.text);
    if (question.type === 'choice' || question.type === 'choices') {
      const options = question.options.map(({ id, text: name }) => ({ id: `${question.id}:${id}`, name }));
      return [{ question: text, options }];
    }
    const steps = stepsOf(question);
    if (!steps.length) return [];
    const rows = question.type === 'matrix' ? question.rows : [undefined];
    return rows.map((row) => ({
      question: row ? `${text} ${row.text}` : text,
      options: steps.map(({ step, name }) => ({
        id: `${row ? `${question.id}/${row.id}` : question.id}:${step}`,
        name,
      })),
    }));
  });
}

function stepsOf(question: AuthoredQuestion): { step: number; name: string }[] {
  const scale = scaleOf(question);
  if (!scale) return [];
  const words = stepWords(question, scale);
  return Array.from({ length: scale.max - scale.min + 1 }, (_, at) => {
    const [step, word] = [scale.min + at, words?.[at]];
    return { step, name: word ? `${step} · ${word}` : String(step) };
  });
}
