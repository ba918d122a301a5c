import type { Figure, Score } from '@cairn/metrics';
import { z } from 'zod';
import type { JourneyReport, JourneyScore } from '../../reports/journey.js';
import type { Period, Step } from '../../reports/periods.js';
import type { SamplingReport } from '../../reports/sampling.js';
import type { TouchpointReport } from '../../reports/touchpoint.js';
import { answerOf, instant, localDay } from './answerOf.js';

const figure = answerOf<Figure>()(z.strictObject({ value: z.number(), low: z.number(), high: z.number() }));

const purpose = z.enum(['interaction', 'relationship']);

const score = answerOf<Score>()(
  z.strictObject({
    scale: z.string(),
    metric: z.enum([
      ...['ces', 'nes', 'csat', 'nps', 'thumbs', 'mood'],
      ...['expectation', 'yesno', 'likelihood', 'rating', 'matrix'],
    ] as const),
    n: z.number(),
    counts: z.strictObject({ good: z.number(), neutral: z.number(), bad: z.number() }),
    unit: z.enum(['mean', 'percent', 'points']),
    headline: figure.nullable(),
    good: figure.nullable(),
    mean: figure.nullable(),
  }),
);

const journeyScore = answerOf<JourneyScore>()(
  z.strictObject({
    survey: z.string(),
    surveyName: z.string(),
    purpose,
    question: z.string(),
    text: z.string(),
    row: z.strictObject({ id: z.string(), text: z.string() }).exactOptional(),
    score,
    distribution: z.array(
      z.strictObject({ step: z.number(), n: z.number(), side: z.enum(['good', 'neutral', 'bad']) }),
    ),
  }),
);

const open = z.strictObject({ survey: z.string(), question: z.string(), text: z.string(), n: z.number() });

const choice = z.strictObject({
  survey: z.string(),
  surveyName: z.string(),
  question: z.string(),
  text: z.string(),
  n: z.number(),
  options: z.array(z.strictObject({ id: z.string(), text: z.string(), n: z.number() })),
});

const prompts = z.strictObject({
  shown: z.number(),
  started: z.number(),
  completed: z.number(),
  dismissed: z.number(),
});

const journeyTouchpoint = z.strictObject({
  id: z.string(),
  name: z.string(),
  importance: z.number(),
  owner: z.string().exactOptional(),
  prompts,
  scores: z.array(journeyScore),
  choices: z.array(choice),
  open: z.array(open),
  contacts: z.array(open),
});

const period = { from: localDay, to: localDay };
const of = { timeZone: z.string(), liveVersion: z.number() };

export const journeyReport = answerOf<JourneyReport>()(
  z.strictObject({
    ...period,
    ...of,
    stages: z.array(
      z.strictObject({ id: z.string(), name: z.string(), touchpoints: z.array(journeyTouchpoint) }),
    ),
  }),
);

export const touchpointReport = answerOf<
  Period & { by: Step; timeZone: string; liveVersion: number } & TouchpointReport
>()(
  journeyTouchpoint.extend({
    ...period,
    ...of,
    by: z.enum(['day', 'week', 'month']),
    stage: z.string(),
    scores: z.array(
      journeyScore.extend({
        trend: z.array(z.strictObject({ ...period, n: z.number(), headline: figure.nullable() })),
      }),
    ),
    surveys: z.array(
      prompts.extend({
        survey: z.string(),
        name: z.string(),
        purpose,
        responseRate: figure.nullable(),
        completionRate: figure.nullable(),
      }),
    ),
  }),
);

export const samplingReport = answerOf<SamplingReport>()(
  z.strictObject({
    to: localDay,
    ...of,
    items: z.array(
      z.strictObject({
        survey: z.string(),
        touchpoint: z.string(),
        question: z.string(),
        scale: z.string(),
        unit: z.enum(['mean', 'percent', 'points']),
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
