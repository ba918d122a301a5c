import { z } from 'zod';
import { value } from './primitives.js';
import { placements } from './survey.js';

const share = z.number().min(0).max(1);
const weight = z.number().min(0);
const valueShares = z.record(z.string(), z.array(z.strictObject({ value, share: weight })).min(1));

/** A model of visitors and of what they do with prompts, for a simulation. What is left out has the engine's defaults. */
export const simulationModel = z.strictObject({
  visitors: z.number().int().min(1).max(1_000_000).exactOptional(),
  visitsPerVisitor: z.number().min(1).max(1000).exactOptional(),
  touchpointChance: share.exactOptional(),
  touchpoints: z
    .record(
      z.string(),
      z.strictObject({
        chance: share.exactOptional(),
        url: z.string().exactOptional(),
        properties: valueShares.exactOptional(),
      }),
    )
    .exactOptional(),
  attributes: valueShares.exactOptional(),
  devices: z.partialRecord(z.enum(['phone', 'tablet', 'desktop']), weight).exactOptional(),
  locales: z.record(z.string(), weight).exactOptional(),
  behaviour: z
    .strictObject({
      answerRates: z.partialRecord(z.enum(placements), share).exactOptional(),
      notNow: share.exactOptional(),
      never: share.exactOptional(),
      scores: z
        .record(z.string(), z.record(z.string().regex(/^\d+$/, 'name a step'), weight))
        .exactOptional(),
      triggered: share.exactOptional(),
      promptSeconds: z.number().min(0).exactOptional(),
      staySeconds: z.number().min(0).exactOptional(),
    })
    .exactOptional(),
});

export type SimulationModel = z.infer<typeof simulationModel>;
