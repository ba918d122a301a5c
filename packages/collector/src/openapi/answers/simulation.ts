import type { SimulationReport } from '@cairn/engine/simulate';
import type { WithMargins } from '@cairn/metrics';
import { z } from 'zod';
import { answerOf } from './answerOf.js';

const reason = z.enum([
  ...['ok', 'delay', 'busy', 'consent', 'quiet', 'trigger', 'schedule', 'audience', 'sampling', 'once'],
  ...['answered', 'every', 'showings', 'later', 'never', 'session', 'gap', 'month', 'reserved'],
] as const);

const survey = z.strictObject({
  survey: z.string(),
  considered: z.number(),
  shown: z.number(),
  answers: z.number(),
  visitors: z.number(),
  whyNot: z.partialRecord(reason, z.number()),
  starved: z.strictObject({ reason, times: z.number(), spentBy: z.string().exactOptional() }).exactOptional(),
});

const surveyHere = z.strictObject({
  survey: z.string(),
  prompts: z.number(),
  answers: z.number(),
  expected: z
    .strictObject({
      question: z.string(),
      scale: z.string(),
      unit: z.enum(['mean', 'percent', 'points']),
      margin: z.number(),
    })
    .exactOptional(),
});

type Touchpoint = SimulationReport['touchpoints'][number];

export const simulationReport = answerOf<
  WithMargins<SimulationReport, Touchpoint, Touchpoint['surveys'][number]>
>()(
  z.strictObject({
    days: z.number(),
    visitors: z.number(),
    visits: z.number(),
    moments: z.number(),
    surveys: z.array(survey),
    touchpoints: z.array(
      z.strictObject({
        touchpoint: z.string(),
        moments: z.number(),
        prompts: z.number(),
        answers: z.number(),
        surveys: z.array(surveyHere),
      }),
    ),
    prompts: z.strictObject({
      mean: z.number(),
      median: z.number(),
      p95: z.number(),
      max: z.number(),
      neverAsked: z.number(),
      askedOften: z.strictObject({ moreThan: z.number(), share: z.number() }),
    }),
    unknownTouchpoints: z.array(z.string()),
  }),
);
