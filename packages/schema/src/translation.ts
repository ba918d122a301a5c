import { z } from 'zod';
import { id, text } from './primitives.js';

/** The words of one question in another language; what is left out stays as it was written. */
const questionTexts = z.strictObject({
  text: text.optional(),
  labels: z.strictObject({ low: text, middle: text.optional(), high: text }).optional(),
  /** Of a matrix: the words of its steps, from low to high. */
  steps: z.array(text).max(7).optional(),
  /** Of a matrix, by the id of the row. */
  rows: z.record(id, text).optional(),
  notApplicable: text.optional(),
  /** Of a choice, by the id of the option. */
  options: z.record(id, text).optional(),
  other: text.optional(),
  placeholder: text.optional(),
  consent: text.optional(),
  link: text.optional(),
});
export type QuestionTexts = z.infer<typeof questionTexts>;

/** The words of one survey in another language, questions by id. */
export const translation = z.strictObject({
  thanks: text.optional(),
  questions: z.record(id, questionTexts).default({}),
});
export type Translation = z.infer<typeof translation>;
