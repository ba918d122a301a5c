import { z } from 'zod';
import { condition } from './condition.js';
import { followUp } from './followUp.js';
import { limits } from './limits.js';
import { dayOrInstant, id, locale, text } from './primitives.js';
import { question } from './question.js';
import { theme } from './theme.js';
import { translation } from './translation.js';
import { trigger } from './trigger.js';

/** Placements that ask by themselves: they take the one slot, and spend the project's budget. */
export const interruptingPlacements = ['corner', 'bar', 'modal'] as const;

export const placements = [...interruptingPlacements, 'inline', 'tab'] as const;

const showings = z.number().int().min(1).max(1000);

export const frequency = z.discriminatedUnion(
  'repeat',
  [
    /** Shown once, answered or not. */
    z.strictObject({ repeat: z.literal('once') }),
    /** Shown again until it was answered, as far as the project's budget allows, at most so many times. */
    z.strictObject({ repeat: z.literal('untilAnswered'), maxShowings: showings.optional() }),
    /** Shown again, but not sooner than so many days after it was last shown. */
    z.strictObject({
      repeat: z.literal('every'),
      days: z.number().int().min(1).max(3650),
      maxShowings: showings.optional(),
    }),
  ],
  { error: 'choose one of once, untilAnswered, every' },
);
export type Frequency = z.infer<typeof frequency>;

/** How many of those who could be asked are asked. The same visitor gets the same lot for a quarter of a year. */
export const sampling = z.union(
  [
    z.strictObject({ rate: z.number().min(0).max(1) }),
    z.strictObject({
      /** As few as give this margin, half the width of the 95 % interval, over so many days. */
      target: z.strictObject({
        margin: z.number().positive(),
        days: z.number().int().min(1).max(365).default(28),
      }),
    }),
  ],
  { error: 'write { "rate": 0.2 } or { "target": { "margin": 0.3, "days": 28 } }' },
);
export type Sampling = z.infer<typeof sampling>;

/** What a variant says instead; what is left out stays as it was written. */
const variantQuestion = z.strictObject({
  text: text.optional(),
  scale: z.union([z.string(), z.number()]).optional(),
  look: z.enum(['faces', 'stars', 'numbers']).optional(),
  labels: z.strictObject({ low: text, middle: text.optional(), high: text }).optional(),
});
export type VariantQuestion = z.infer<typeof variantQuestion>;

/** Another way to ask, given to a sticky share of visitors and recorded with every answer. */
export const variant = z.strictObject({
  id,
  /** Its share beside the others; the survey as written has weight 1. */
  weight: z.number().positive().max(1000).default(1),
  placement: z.enum(interruptingPlacements).optional(),
  questions: z.record(id, variantQuestion).default({}),
  /** The variant's own words in other languages; without them it speaks the written language. */
  locales: z.record(locale, translation).default({}),
});
export type Variant = z.infer<typeof variant>;

export const surveyPrivacy = z.strictObject({
  /** Neither visitor nor respondent travels with the answers. */
  anonymous: z.boolean().default(false),
  /** E-mail addresses, card and phone numbers in free text are blacked out in the browser. */
  redact: z.boolean().default(false),
});

export const survey = z.strictObject({
  id,
  name: text,
  /** `interaction` asks how this moment was; `relationship` asks how we are overall. Never averaged together. */
  purpose: z.enum(['interaction', 'relationship']),
  touchpoints: z.array(id).min(1, 'bind the survey to at least one touchpoint').max(50),
  status: z.enum(['draft', 'live', 'paused', 'archived']).default('draft'),
  /** When it asks at all. A day counts in UTC; the last day is asked to its end. */
  schedule: z.strictObject({ from: dayOrInstant.optional(), until: dayOrInstant.optional() }).optional(),
  /** Who goes first when several could be asked; larger wins. */
  priority: z.number().int().min(0).max(100).default(50),
  placement: z.enum(placements).default('corner'),
  trigger: trigger.default({ on: 'touchpoint', delaySeconds: 0 }),
  audience: condition.optional(),
  frequency: frequency.default({ repeat: 'once' }),
  sampling: sampling.default({ rate: 1 }),
  questions: z.array(question).min(1, 'ask at least one question').max(limits.maxQuestions),
  variants: z.array(variant).max(limits.maxVariants).default([]),
  theme: theme.optional(),
  /** The words in other languages, by language tag. A language that is missing falls back to the written one. */
  locales: z.record(locale, translation).default({}),
  privacy: surveyPrivacy.default(() => surveyPrivacy.parse({})),
  /** Which answers open a case, for somebody to reply to. Stays with the collector: no browser is told. */
  followUp: followUp.default([]),
  /** The one line that is shown after the last answer. */
  thanks: text.optional(),
  /** The day on which the wording was last looked at; the linter says when that was long ago. */
  reviewedAt: dayOrInstant.optional(),
});
export type Survey = z.infer<typeof survey>;
