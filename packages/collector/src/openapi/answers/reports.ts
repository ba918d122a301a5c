import { z } from 'zod';
import type { Period, Step } from '../../calendar/periods.js';
import type { JourneyReport } from '../../reports/journey.js';
import type { JourneyBreakpoint } from '../../reports/journeyBreakpoints.js';
import type { NoteEffects } from '../../reports/noteEffects.js';
import type { JourneyScore } from '../../reports/scoreEntry.js';
import type { SegmentedScore } from '../../reports/segments.js';
import type { SurveyReport } from '../../reports/survey.js';
import type { TouchpointReport } from '../../reports/touchpoint.js';
import { answerOf, listOf } from './answerOf.js';
import { comparison, effect, figure, period, score, unit, verdict } from './figures.js';
import { note } from './notes.js';

const purpose = z.enum(['interaction', 'relationship']);
const row = z.string().exactOptional();
const told = { comparison, sentence: z.string() };

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
    target: z.number().nullable(),
    trend: z.strictObject({
      verdict: z.enum([...verdict.options, 'tooFew']),
      effect,
      slope: figure.nullable(),
      p: z.number().nullable(),
      points: z.array(period.extend({ n: z.number(), headline: figure.nullable() })),
      sentence: z.string(),
    }),
    change: z.strictObject(told).nullable(),
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
  reach: z.strictObject({ moments: z.number(), reports: z.number() }).nullable(),
  prompts: prompts.nullable(),
  scores: z.array(journeyScore),
  choices: z.array(choice),
  open: z.array(open),
  contacts: z.array(open),
});

const breakpoint = answerOf<JourneyBreakpoint>()(
  z.strictObject({
    id: z.string(),
    touchpoint: z.string(),
    name: z.string(),
    stage: z.string(),
    survey: z.string(),
    question: z.string(),
    row,
    scale: z.string(),
    unit,
    n: z.number(),
    headline: figure.nullable(),
    target: z.number(),
    importance: z.number(),
    reach: z.number(),
    isReachKnown: z.boolean(),
    shortfall: z.number().nullable(),
    damage: z.number().nullable(),
    rank: z.number().nullable(),
    isCertain: z.boolean(),
    sentence: z.string(),
  }),
);

const laidOut = {
  ...period.shape,
  timeZone: z.string(),
  liveVersion: z.number(),
  by: z.enum(['day', 'week', 'month', 'year']),
  before: period.nullable(),
};

export const journeyReport = answerOf<JourneyReport>()(
  z.strictObject({
    ...laidOut,
    stages: z.array(
      z.strictObject({ id: z.string(), name: z.string(), touchpoints: z.array(journeyTouchpoint) }),
    ),
    breakpoints: z.strictObject({
      interaction: z.array(breakpoint),
      relationship: z.array(breakpoint),
    }),
  }),
);

const noteEffects = answerOf<NoteEffects>()(
  note.extend({
    before: period,
    after: period,
    effects: z.array(z.strictObject({ survey: z.string(), question: z.string(), row, ...told })),
  }),
);

const rates = { responseRate: figure.nullable(), completionRate: figure.nullable() };

const surveyFunnel = prompts.extend({
  survey: z.string(),
  name: z.string(),
  purpose,
  ...rates,
  questions: z.array(
    z.strictObject({
      question: z.string(),
      text: z.string(),
      answered: z.number(),
      dismissed: z.number(),
    }),
  ),
});

type LaidOut = Period & { by: Step; before: Period | null; timeZone: string; liveVersion: number };
export const touchpointReport = answerOf<LaidOut & TouchpointReport & { breakpoints: JourneyBreakpoint[] }>()(
  journeyTouchpoint.extend({
    ...laidOut,
    stage: z.string(),
    surveys: z.array(surveyFunnel).nullable(),
    breakpoints: z.array(breakpoint),
    notes: z.array(noteEffects),
  }),
);

export const dimensions = listOf(z.strictObject({ dimension: z.string(), values: z.array(z.string()) }));

const segmentedScore = answerOf<SegmentedScore>()(
  z.strictObject({
    survey: z.string(),
    question: z.string(),
    row,
    text: z.string(),
    scale: z.string(),
    whole: score,
    parts: z.array(z.strictObject({ value: z.string(), score, ...told })),
    written: score.nullable(),
  }),
);
export const surveyReport = answerOf<LaidOut & SurveyReport>()(
  z.strictObject({
    ...laidOut,
    survey: z.string(),
    name: z.string(),
    purpose,
    status: z.enum(['draft', 'live', 'paused', 'archived']),
    touchpoints: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    funnel: surveyFunnel,
    scores: z.array(journeyScore),
    choices: z.array(choice),
    open: z.array(open),
    contacts: z.array(open),
    variants: z
      .strictObject({
        funnels: z.array(prompts.extend({ value: z.string(), ...rates })),
        scores: z.array(segmentedScore),
      })
      .nullable(),
  }),
);

export const segmentsReport = period.extend({
  timeZone: z.string(),
  touchpoint: z.string(),
  dimension: z.string(),
  scores: z.array(segmentedScore),
});
