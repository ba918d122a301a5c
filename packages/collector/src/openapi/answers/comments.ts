import type { Theme } from '@cairn/metrics';
import { z } from 'zod';
import type { CommentItem } from '../../comments/listComments.js';
import type { ThemeReport } from '../../themes/themeReport.js';
import { answerOf, instant, pageOf } from './answerOf.js';
import { figure } from './figures.js';

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

const theme = answerOf<Theme>()(
  z.strictObject({
    phrase: z.string(),
    n: z.number(),
    share: figure,
    against: z.strictObject({ n: z.number(), of: z.number(), share: figure }).nullable(),
    strength: z.number(),
    examples: z.array(z.strictObject({ prompt: z.string(), question: z.string() })),
  }),
);

const bySide = <Of extends z.ZodType>(of: Of) => z.strictObject({ good: of, neutral: of, bad: of, none: of });

export const themes = answerOf<ThemeReport>()(
  z.strictObject({
    read: z.number(),
    isAll: z.boolean(),
    n: bySide(z.number()),
    themes: bySide(z.array(theme)),
  }),
);
