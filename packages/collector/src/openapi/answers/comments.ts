import { z } from 'zod';
import type { CommentItem } from '../../comments/listComments.js';
import { answerOf, instant, pageOf } from './answerOf.js';

export const comments = pageOf(
  answerOf<CommentItem>()(
    z.strictObject({
      prompt: z.string(),
      question: z.string(),
      survey: z.string(),
      touchpoint: z.string(),
      at: instant,
      locale: z.string(),
      side: z.enum(['good', 'neutral', 'bad', 'none']),
      score: z.strictObject({ question: z.string(), scale: z.string(), step: z.number() }).nullable(),
      text: z.string(),
      matches: z.array(z.strictObject({ start: z.number(), end: z.number() })),
    }),
  ),
);
