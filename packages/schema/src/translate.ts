import type { z } from 'zod';
import { type Question, question } from './question.js';
import type { Survey, VariantQuestion } from './survey.js';

/** A question as a variant asks it, or what is wrong with that. */
export function varied(
  written: Question,
  change: VariantQuestion | undefined,
): z.ZodSafeParseResult<Question> {
  return question.safeParse({ ...written, ...change });
}

/** The questions that a variant asks; without a variant, or one that is not known, those that were written. */
export function questionsOf(survey: Survey, variantId?: string | null): Question[] {
  const variant = survey.variants.find(({ id }) => id === variantId);
  return survey.questions.map((one) => {
    const result = varied(one, variant?.questions[one.id]);
    return result.success ? result.data : one;
  });
}

export { translated } from './translated.js';
