import type { Question } from '../question.js';
import type { Survey } from '../survey.js';

/** Where each question may lead, by index; logic only goes forwards, so every walk ends. */
function nextOf(questions: readonly Question[], index: number): number[] {
  const logic = questions[index]?.logic ?? [];
  const isDecided = logic.some(({ when }) => !when);
  const named = logic.map(({ go }) => questions.findIndex(({ id }) => id === go));
  return [...named, ...(isDecided ? [] : [index + 1])].filter(
    (next) => next > index && next < questions.length,
  );
}

/** The most questions that one visitor can be asked. */
export function longestPath({ questions }: Pick<Survey, 'questions'>): number {
  const from = (index: number): number =>
    1 + Math.max(0, ...nextOf(questions, index).map((next) => from(next)));
  return questions.length ? from(0) : 0;
}

/** Every question that can follow the one at this index. */
export function reachableFrom({ questions }: Pick<Survey, 'questions'>, index: number): Question[] {
  const reached = new Set<number>();
  const walk = (at: number): void => {
    for (const next of nextOf(questions, at)) {
      reached.add(next);
      walk(next);
    }
  };
  walk(index);
  return questions.filter((_, at) => reached.has(at));
}
