import { z } from 'zod';
import { condition } from './condition.js';
import { limits } from './limits.js';
import { id, text } from './primitives.js';
import { question } from './question.js';

const seconds = z.number().min(0).max(3600);

/** A page address to match: a path such as `/help/*`, or a whole URL. `*` stands for any run of characters. */
const urlPattern = z
  .string()
  .max(limits.maxPageChars)
  .regex(/^(\/|https?:\/\/|\*)/, 'start with / for a path, or with https:// for a whole address');

export const trigger = z.discriminatedUnion(
  'on',
  [
    /** The host page reports one of the survey's touchpoints. */
    z.strictObject({ on: z.literal('touchpoint'), delaySeconds: seconds.default(0) }),
    /** The visitor comes to a page whose address matches. */
    z.strictObject({ on: z.literal('url'), url: urlPattern, delaySeconds: seconds.default(0) }),
    /** The visitor clicks something that matches the CSS selector. */
    z.strictObject({
      on: z.literal('click'),
      selector: z.string().min(1).max(200),
      url: urlPattern.optional(),
      delaySeconds: seconds.default(0),
    }),
    /** The visitor has stayed on one page for so long. */
    z.strictObject({ on: z.literal('time'), seconds: seconds.min(1), url: urlPattern.optional() }),
    /** Only `cairn('ask', id)`, or the place that an inline survey is given in the page. */
    z.strictObject({ on: z.literal('api') }),
  ],
  { error: 'choose one of touchpoint, url, click, time, api' },
);
export type Trigger = z.infer<typeof trigger>;

export const frequency = z.discriminatedUnion(
  'repeat',
  [
    /** Shown once, answered or not. */
    z.strictObject({ repeat: z.literal('once') }),
    /** Shown again, but not sooner than so many days after it was last shown. */
    z.strictObject({ repeat: z.literal('every'), days: z.number().int().min(1).max(3650) }),
  ],
  { error: 'choose one of once, every' },
);
export type Frequency = z.infer<typeof frequency>;

export const survey = z.strictObject({
  id,
  name: text,
  /** `interaction` asks how this moment was; `relationship` asks how we are overall. Never averaged together. */
  purpose: z.enum(['interaction', 'relationship']),
  touchpoints: z.array(id).min(1, 'bind the survey to at least one touchpoint').max(50),
  status: z.enum(['draft', 'live', 'paused', 'archived']).default('draft'),
  /** Who goes first when several could be asked; larger wins. */
  priority: z.number().int().min(0).max(100).default(50),
  placement: z.enum(['corner', 'inline']).default('corner'),
  trigger: trigger.default({ on: 'touchpoint', delaySeconds: 0 }),
  audience: condition.optional(),
  frequency: frequency.default({ repeat: 'once' }),
  questions: z.array(question).min(1, 'ask at least one question').max(limits.maxQuestions),
  /** The one line that is shown after the last answer. */
  thanks: text.optional(),
});
export type Survey = z.infer<typeof survey>;
