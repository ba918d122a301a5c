import { type Facts, holds, pathOf } from '@cairn/engine';
import type { AnswerValue, ManifestQuestion, ManifestSurvey } from '@cairn/schema/wire';
import type { Progress } from './frameMessages.js';

/** More ways than a survey of five questions has that somebody would wait for. */
const maxTries = 20_000;

/**
 * Answers that lead through the logic to a question, or with `undefined` to the end: those that were given as far as they
 * lead there, the first that do for the rest. Undefined when none lead there.
 */
export function answersTo(
  survey: ManifestSurvey,
  wanted: string | undefined,
  { given, facts }: { given: Progress['answers']; facts: Facts },
): Progress['answers'] | undefined {
  let tries = 0;

  function search(answers: Record<string, AnswerValue>): Progress['answers'] | undefined {
    tries += 1;
    const question = pathOf({ survey, answers, facts, holds }).find(({ id }) => answers[id] === undefined);
    if (question?.id === wanted) return answers;
    if (!question || tries > maxTries) return undefined;
    const known = given[question.id];
    const values = known === undefined ? likely(question) : [known, ...likely(question)];
    for (const value of values) {
      const found = search({ ...answers, [question.id]: value });
      if (found) return found;
    }
    return undefined;
  }
  return search({});
}

/** Answers that logic can tell apart; the better end first. */
function likely(question: ManifestQuestion): AnswerValue[] {
  const skipped = question.required ? [] : [null];
  switch (question.kind) {
    case 'scale':
      return [...steps(question), ...skipped];
    case 'choice': {
      const ids = question.options.map(({ id }) => id);
      const chosen =
        question.most === undefined ? ids : [...ids.map((id) => [id]), ids.slice(0, question.most)];
      const other = question.other === undefined ? [] : [{ other: '…' }];
      return [...chosen, ...(question.most === undefined ? other : []), ...skipped];
    }
    case 'matrix':
      return [
        ...steps(question).map((step) => Object.fromEntries(question.rows.map(({ id }) => [id, step]))),
        ...skipped,
      ];
    case 'text':
      return [...(question.required ? [] : [null]), '…'];
    case 'contact':
    case 'statement':
      return [null];
  }
}

/** The best, the worst, and what is between. */
function steps({ min, max }: { min: number; max: number }): number[] {
  const between = Array.from({ length: max - min + 1 }, (_, index) => max - index);
  return [...new Set([max, min, ...between])];
}
