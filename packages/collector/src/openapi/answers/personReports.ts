import { z } from 'zod';
import type { DriversReport } from '../../reports/drivers.js';
import type { OutcomeReport, OutcomeSum } from '../../reports/outcomes.js';
import { answerOf } from './answerOf.js';
import { figure, period, verdict } from './figures.js';

/** What was read: of more than `atMost` the newest. */
const read = period.extend({
  timeZone: z.string(),
  responses: z.number(),
  outcomesRead: z.number(),
  isAll: z.boolean(),
  atMost: z.number(),
});

const names = { id: z.string(), kind: z.enum(['touchpoint', 'row']), name: z.string() };

const drivers = answerOf<DriversReport>()(
  z.strictObject({
    kind: z.literal('correlation'),
    of: z.union([
      z.strictObject({ kind: z.literal('answer'), survey: z.string(), question: z.string() }),
      z.strictObject({ kind: z.literal('outcome'), outcome: z.string() }),
    ]),
    name: z.string(),
    sentence: z.string(),
    verdict: z.enum(['tooFew', 'noSpread', 'found']),
    n: z.number(),
    needed: z.number(),
    explained: z.number().nullable(),
    ridge: z.number().nullable(),
    drivers: z.array(
      z.strictObject({
        ...names,
        strength: figure,
        isClear: z.boolean(),
        inflation: z.number(),
        alone: z.strictObject({ n: z.number(), correlation: figure.nullable() }),
        sentence: z.string(),
      }),
    ),
    leftOut: z.array(z.strictObject({ ...names, n: z.number(), reason: z.enum(['tooFew', 'noSpread']) })),
  }),
);
export const driversAnswer = read.extend(drivers.shape);

const outcomeSum = answerOf<OutcomeSum>()(
  z.strictObject({
    name: z.string(),
    n: z.number(),
    values: z.array(z.strictObject({ currency: z.string(), n: z.number(), sum: z.number() })),
  }),
);
const outcomeReport = answerOf<OutcomeReport>()(
  z.strictObject({
    kind: z.literal('correlation'),
    outcome: z.string(),
    currency: z.string(),
    survey: z.string(),
    question: z.string(),
    text: z.string(),
    scale: z.string(),
    sentence: z.string(),
    bands: z.array(
      z.strictObject({
        band: z.enum(['good', 'neutral', 'bad']),
        respondents: z.number(),
        reached: z.number(),
        rate: figure.nullable(),
        value: figure.extend({ n: z.number() }).nullable(),
      }),
    ),
    difference: z.strictObject({ verdict, change: figure, p: z.number() }).nullable(),
  }),
);
export const outcomesAnswer = read.extend({
  outcomes: z.array(outcomeSum),
  report: outcomeReport.nullable(),
});
