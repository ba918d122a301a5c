import type { Behaviour, Population } from '@cairn/engine/simulate';
import { z } from 'zod';
import { Failure } from '../failure.js';

const share = z.number().min(0).max(1);
const weight = z.number().min(0);
const valueShares = z.record(
  z.string(),
  z.array(z.strictObject({ value: z.union([z.string(), z.number(), z.boolean()]), share: weight })).min(1),
);
const placements = ['corner', 'bar', 'modal', 'inline', 'tab'] as const;

/** What is left out has the defaults of the engine. */
const model = z.strictObject({
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

/** A population and what it does with prompts, as far as somebody has said so. */
export interface Model {
  population: Partial<Population>;
  behaviour: Partial<Omit<Behaviour, 'answerRates'>> & { answerRates?: Partial<Behaviour['answerRates']> };
}

/**
 * Reads a model of visitors from JSON.
 * @throws Failure that names file, place and reason.
 */
export function readModel(text: string, file: string): Model {
  const result = model.safeParse(parsed(text, file));
  if (!result.success) {
    const lines = result.error.issues.map(
      ({ path, message }) => `${file}: ${path.join('.') || 'the model'}: ${message}`,
    );
    throw new Failure(lines.join('\n'));
  }
  const { behaviour = {}, ...population } = result.data as Written; // JSON has no undefined
  return { population, behaviour };
}

type Written = Model['population'] & { behaviour?: Model['behaviour'] };

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Failure(`${file}: not JSON: ${String(cause)}`, { cause });
  }
}
