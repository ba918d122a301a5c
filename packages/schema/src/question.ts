import { z } from 'zod';
import { condition } from './condition.js';
import { limits } from './limits.js';
import { id, text } from './primitives.js';

/** After a question: the first step whose `when` holds decides where to go; `when` left out always holds. */
export const step = z.strictObject({
  when: condition.optional(),
  go: z.union([id, z.literal('end')], { error: 'name a later question, or "end"' }),
});
export type Step = z.infer<typeof step>;

const common = {
  id,
  /** The question itself, one neutral sentence of about twelve words. */
  text,
  /** Whether the question can be passed over. Default: it can. */
  required: z.boolean().default(false),
  logic: z.array(step).max(20).default([]),
};

/** Words at the two ends of a scale. Each question type has plain defaults. */
const labels = z.strictObject({ low: text, high: text }).optional();

export const cesQuestion = z.strictObject({
  ...common,
  type: z.literal('ces'),
  scale: z.enum(['agree7', 'agree5', 'effort5', 'easy3', 'ease7', 'ease5']),
  labels,
});

export const csatQuestion = z.strictObject({
  ...common,
  type: z.literal('csat'),
  scale: z.union([z.literal(5), z.literal(7)], { error: 'choose 5 or 7' }).default(5),
  look: z.enum(['faces', 'stars', 'numbers']).default('faces'),
  labels,
});

export const npsQuestion = z.strictObject({
  ...common,
  type: z.literal('nps'),
  scale: z.enum(['0-10', '1-5']).default('0-10'),
  labels,
});

export const thumbsQuestion = z.strictObject({ ...common, type: z.literal('thumbs'), labels });

export const moodQuestion = z.strictObject({
  ...common,
  type: z.literal('mood'),
  scale: z.union([z.literal(2), z.literal(3), z.literal(5)], { error: 'choose 2, 3 or 5' }).default(3),
  labels,
});

export const textQuestion = z.strictObject({
  ...common,
  type: z.literal('text'),
  /** `long` is a few lines high, `short` is one. */
  size: z.enum(['short', 'long']).default('long'),
  placeholder: text.optional(),
  maxChars: z.number().int().min(1).max(limits.maxAnswerChars).default(1000),
});

export const question = z.discriminatedUnion(
  'type',
  [cesQuestion, csatQuestion, npsQuestion, thumbsQuestion, moodQuestion, textQuestion],
  { error: 'choose one of ces, csat, nps, thumbs, mood, text' },
);
export type Question = z.infer<typeof question>;
export type QuestionType = Question['type'];
