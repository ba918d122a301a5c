import { z } from 'zod';
import { id } from './primitives.js';

/** Rules of one survey. Every answer is held against each of them. */
const maxRules = 20;
const maxWords = 50;
const maxWordChars = 64;
const hoursOfAYear = 8760;

/** A question, `ease`, or one row of a matrix, `stay/breakfast`. */
const answerPath = z
  .string()
  .max(129)
  .refine((path) => {
    const parts = path.split('/');
    return parts.length <= 2 && parts.every((part) => id.safeParse(part).success);
  }, 'write a question, or question/row');

const common = {
  /** The e-mail address of the member who gets the case. Without it nobody has it yet. */
  assignee: z.email('write the e-mail address of a member of the project').max(254).optional(),
  /** Hours until the first reply is due, counted from when the collector received the answer. */
  replyWithinHours: z.number().positive('write hours, such as 24').max(hoursOfAYear).optional(),
};

/** A word or a phrase; with a star at its end, also words that begin so. */
const word = z
  .string()
  .trim()
  .max(maxWordChars)
  .refine((written) => /[\p{L}\p{N}]/u.test(written), 'write a word or a phrase')
  .refine((written) => !written.slice(0, -1).includes('*'), 'a star goes at the end: cancel*');

/** What makes an answer one that a person should reply to. */
export const followUpRule = z.discriminatedUnion(
  'on',
  [
    /** A score at this step of its scale or at a worse one: lower, or higher where low is good. */
    z.strictObject({
      on: z.literal('score'),
      question: answerPath,
      /** A step, or `bad`: every step that the scale itself counts as bad. */
      atOrWorse: z.union([z.number().int(), z.literal('bad')], {
        error: 'write a step of the scale, or bad',
      }),
      ...common,
    }),
    /** One of these words in what was written, whatever its case. */
    z.strictObject({
      on: z.literal('keyword'),
      words: z.array(word).min(1, 'name at least one word').max(maxWords),
      /** Default: every text, and the words of every "other". */
      question: id.optional(),
      ...common,
    }),
    /** The visitor left a name or an address to be written to. */
    z.strictObject({ on: z.literal('contact'), question: id.optional(), ...common }),
    /** Somebody who has answered before was asked again and has not answered for so many days. */
    z.strictObject({ on: z.literal('silence'), days: z.number().int().min(1).max(3650), ...common }),
  ],
  { error: 'choose one of score, keyword, contact, silence' },
);
export type FollowUpRule = z.infer<typeof followUpRule>;

export const followUp = z.array(followUpRule).max(maxRules);
