import { z } from 'zod';
import { value } from './primitives.js';
import { placements } from './survey.js';

const share = z.number().min(0).max(1);
const weight = z.number().min(0);
const valueShares = z.record(z.string(), z.array(z.strictObject({ value, share: weight })).min(1));

/** A model of visitors and of what they do with prompts, for a simulation. What is left out has the engine's defaults. */
export const simulationModel = z.strictObject({
  visitors: z.number().int().min(1).max(1_000_000).optional(),
  visitsPerVisitor: z.number().min(1).max(1000).optional(),
  touchpointChance: share.optional(),
  touchpoints: z
    .record(
      z.string(),
      z.strictObject({
        chance: share.optional(),
        url: z.string().optional(),
        properties: valueShares.optional(),
      }),
    )
    .optional(),
  attributes: valueShares.optional(),
  devices: z.partialRecord(z.enum(['phone', 'tablet', 'desktop']), weight).optional(),
  locales: z.record(z.string(), weight).optional(),
  behaviour: z
    .strictObject({
      answerRates: z.partialRecord(z.enum(placements), share).optional(),
      notNow: share.optional(),
      never: share.optional(),
      scores: z.record(z.string(), z.record(z.string().regex(/^\d+$/, 'name a step'), weight)).optional(),
      triggered: share.optional(),
      promptSeconds: z.number().min(0).optional(),
      staySeconds: z.number().min(0).optional(),
    })
    .optional(),
});

/** What was read from JSON: an optional key is there or not, never `undefined`. */
export type SimulationModel = z.infer<typeof simulationModel>;
