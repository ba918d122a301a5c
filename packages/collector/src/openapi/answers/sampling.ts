import { z } from 'zod';
import type { SamplingReport } from '../../reports/sampling.js';
import { answerOf, instant, localDay } from './answerOf.js';
import { unit } from './figures.js';

export const samplingReport = answerOf<SamplingReport>()(
  z.strictObject({
    to: localDay,
    timeZone: z.string(),
    liveVersion: z.number(),
    items: z.array(
      z.strictObject({
        survey: z.string(),
        touchpoint: z.string(),
        question: z.string(),
        scale: z.string(),
        unit,
        target: z.strictObject({ margin: z.number(), days: z.number() }),
        rate: z.number(),
        needed: z.number(),
        answers: z.number(),
        margin: z.number().nullable(),
        reached: z.boolean(),
        unreachable: z.strictObject({ weeks: z.number().nullable() }).exactOptional(),
        sentence: z.string(),
        updatedAt: instant.nullable(),
      }),
    ),
    aimless: z.array(z.string()),
  }),
);
