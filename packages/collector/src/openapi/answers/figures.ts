import type { Comparison, Figure, Score } from '@cairn/metrics';
import { z } from 'zod';
import { answerOf, localDay } from './answerOf.js';

export const figure = answerOf<Figure>()(
  z.strictObject({ value: z.number(), low: z.number(), high: z.number() }),
);
export const unit = z.enum(['mean', 'percent', 'points']);
export const verdict = z.enum(['up', 'down', 'noise']);
export const effect = z.enum(['better', 'worse', 'neither']);
export const period = z.strictObject({ from: localDay, to: localDay });

export const score = answerOf<Score>()(
  z.strictObject({
    scale: z.string(),
    metric: z.enum([
      ...['ces', 'nes', 'csat', 'nps', 'thumbs', 'mood'],
      ...['expectation', 'yesno', 'likelihood', 'rating', 'matrix'],
    ] as const),
    n: z.number(),
    counts: z.strictObject({ good: z.number(), neutral: z.number(), bad: z.number() }),
    unit,
    headline: figure.nullable(),
    good: figure.nullable(),
    mean: figure.nullable(),
  }),
);

const sides = { scale: z.string(), unit, n: z.strictObject({ before: z.number(), after: z.number() }) };

/** Two groups whose headlines were compared, or how many answers it takes to compare them. */
export const comparison = answerOf<Comparison>()(
  z.union([
    z.strictObject({
      ...sides,
      verdict,
      effect,
      headline: z.strictObject({ before: figure, after: figure }),
      change: figure,
      p: z.number(),
    }),
    z.strictObject({ ...sides, verdict: z.literal('tooFew'), needed: z.number() }),
  ]),
);
