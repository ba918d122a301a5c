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
  /** The question itself, one neutral sentence of about twelve words. May hold `{name|fallback}`. */
  text,
  /** Whether the question can be passed over. Default: it can. */
  required: z.boolean().default(false),
  logic: z.array(step).max(20).default([]),
};

/** Words at the two ends of a scale. Each question type has plain defaults. */
const labels = z.strictObject({ low: text, high: text }).optional();

/** Which end is the good one: measures and colours follow it. */
const goodOf = <const T extends readonly [string, ...string[]]>(ends: T) => z.enum(ends).default(ends[0]);

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

/** 1 less, or not met · 2 as expected, or met · 3 more, or exceeded. */
export const expectationQuestion = z.strictObject({
  ...common,
  type: z.literal('expectation'),
  /** `more`: exceeding is good · `less`: less is good, as with effort · `neither`. */
  good: goodOf(['more', 'less', 'neither']),
  labels: z.strictObject({ low: text, middle: text, high: text }).optional(),
});

/** 0 no (`low`) · 1 yes (`high`). */
export const yesnoQuestion = z.strictObject({
  ...common,
  type: z.literal('yesno'),
  good: goodOf(['yes', 'no', 'neither']),
  labels,
});

export const likelihoodQuestion = z.strictObject({ ...common, type: z.literal('likelihood'), labels });

export const ratingQuestion = z.strictObject({
  ...common,
  type: z.literal('rating'),
  scale: z
    .union([z.literal(3), z.literal(5), z.literal(7), z.literal(10)], { error: 'choose 3, 5, 7 or 10' })
    .default(5),
  look: z.enum(['numbers', 'stars']).default('numbers'),
  labels,
});

/** One thing among several that are asked about, or chosen from. */
export const option = z.strictObject({ id, text });
export type Option = z.infer<typeof option>;

/** Rows that are each rated on the same labelled scale. */
export const matrixQuestion = z.strictObject({
  ...common,
  type: z.literal('matrix'),
  rows: z.array(option).min(1).max(limits.maxRows),
  scale: z.union([z.literal(3), z.literal(5), z.literal(7)], { error: 'choose 3, 5 or 7' }).default(5),
  /** Words of the steps, from the low end to the high, as many as the scale has. */
  steps: z.array(text).max(7).optional(),
  /** Offers "not applicable", or these words, beside the steps. It never enters a denominator. */
  notApplicable: z.union([z.boolean(), text], { error: 'write true, false, or the words' }).default(true),
});

const choiceParts = {
  options: z.array(option).min(2, 'offer at least two options').max(limits.maxOptions),
  /** Offers "other" with a field, or under these words. */
  other: z.union([z.boolean(), text], { error: 'write true, false, or the words' }).default(false),
  /** Shows the options in another order to every visitor; "other" stays last. */
  shuffle: z.boolean().default(false),
};

export const choiceQuestion = z.strictObject({ ...common, type: z.literal('choice'), ...choiceParts });

export const choicesQuestion = z.strictObject({
  ...common,
  type: z.literal('choices'),
  ...choiceParts,
  /** The most that may be chosen. Default: all. */
  most: z.number().int().min(1).max(limits.maxOptions).optional(),
});

export const textQuestion = z.strictObject({
  ...common,
  type: z.literal('text'),
  /** `long` is a few lines high, `short` is one. */
  size: z.enum(['short', 'long']).default('long'),
  placeholder: text.optional(),
  maxChars: z.number().int().min(1).max(limits.maxAnswerChars).default(1000),
});

export const contactQuestion = z.strictObject({
  ...common,
  type: z.literal('contact'),
  /** What is asked for; each must then be filled in. */
  fields: z
    .array(z.enum(['name', 'email']))
    .min(1)
    .max(2)
    .default(['name', 'email']),
  /** What the visitor agrees to with a tick of its own: who writes, and about what. */
  consent: text,
});

/** Where a statement may lead: a secure page, a page of the same site, or a mail. Never a script. */
const linkUrl = z
  .string()
  .max(limits.maxPageChars)
  .regex(/^(https:\/\/[^\s]+|\/(?![/\\])[^\s]*|mailto:[^\s]+)$/, 'start with https://, / or mailto:');

export const statementQuestion = z.strictObject({
  ...common,
  type: z.literal('statement'),
  link: z.strictObject({ url: linkUrl, text }).optional(),
  /** A code that the visitor can copy, such as a voucher. */
  code: z.string().trim().min(1).max(limits.maxIdChars).optional(),
});

export const question = z.discriminatedUnion(
  'type',
  [
    cesQuestion,
    csatQuestion,
    npsQuestion,
    thumbsQuestion,
    moodQuestion,
    expectationQuestion,
    yesnoQuestion,
    likelihoodQuestion,
    ratingQuestion,
    matrixQuestion,
    choiceQuestion,
    choicesQuestion,
    textQuestion,
    contactQuestion,
    statementQuestion,
  ],
  {
    error:
      'choose one of ces, csat, nps, thumbs, mood, expectation, yesno, likelihood, rating, matrix, choice, choices, text, contact, statement',
  },
);
export type Question = z.infer<typeof question>;
export type QuestionType = Question['type'];
