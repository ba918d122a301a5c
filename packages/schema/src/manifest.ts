import { z } from 'zod';
import { subjects } from './condition.js';
import { value } from './primitives.js';

/**
 * What the collector compiles a live document into for the browser: small, public, data only.
 * The SDK reads it without zod, so whatever it does not understand must be able to be passed over.
 */

const test = z.strictObject({
  of: z.enum(subjects),
  name: z.string(),
  is: z.enum(['is', 'not', 'atLeast', 'atMost', 'between', 'includes', 'answered', 'skipped']),
  to: z.union([value, z.tuple([z.number(), z.number()])]).optional(),
});
export type ManifestTest = z.infer<typeof test>;

/** A condition in the form that the engine evaluates. */
export type ManifestCondition = { all: ManifestCondition[] } | { any: ManifestCondition[] } | ManifestTest;

export const manifestCondition: z.ZodType<ManifestCondition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(manifestCondition) }),
    z.strictObject({ any: z.array(manifestCondition) }),
    test,
  ]),
);

const manifestStep = z.strictObject({ when: manifestCondition.optional(), go: z.string() });

const questionBase = {
  id: z.string(),
  text: z.string(),
  required: z.boolean().optional(),
  logic: z.array(manifestStep).optional(),
};

/** A closed question, ready to draw: its steps, the words at its ends, and how its steps look. */
const scaleQuestion = z.strictObject({
  ...questionBase,
  kind: z.literal('scale'),
  min: z.number().int(),
  max: z.number().int(),
  low: z.string(),
  high: z.string(),
  /** Words for each step in order, where the steps have names of their own. */
  steps: z.array(z.string()).optional(),
  look: z.enum(['numbers', 'words', 'faces', 'stars', 'thumbs']),
});
export type ManifestScaleQuestion = z.infer<typeof scaleQuestion>;

const textQuestion = z.strictObject({
  ...questionBase,
  kind: z.literal('text'),
  size: z.enum(['short', 'long']),
  placeholder: z.string().optional(),
  maxChars: z.number().int(),
});
export type ManifestTextQuestion = z.infer<typeof textQuestion>;

export const manifestQuestion = z.discriminatedUnion('kind', [scaleQuestion, textQuestion]);
export type ManifestQuestion = z.infer<typeof manifestQuestion>;

const manifestTrigger = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('touchpoint'), delaySeconds: z.number() }),
  z.strictObject({ on: z.literal('url'), url: z.string(), delaySeconds: z.number() }),
  z.strictObject({
    on: z.literal('click'),
    selector: z.string(),
    url: z.string().optional(),
    delaySeconds: z.number(),
  }),
  z.strictObject({ on: z.literal('time'), url: z.string().optional(), delaySeconds: z.number() }),
  z.strictObject({ on: z.literal('api'), delaySeconds: z.number() }),
]);
export type ManifestTrigger = z.infer<typeof manifestTrigger>;

const manifestFrequency = z.discriminatedUnion('repeat', [
  z.strictObject({ repeat: z.literal('once') }),
  z.strictObject({ repeat: z.literal('every'), days: z.number() }),
]);
export type ManifestFrequency = z.infer<typeof manifestFrequency>;

export const manifestSurvey = z.strictObject({
  id: z.string(),
  purpose: z.enum(['interaction', 'relationship']),
  touchpoints: z.array(z.string()).min(1),
  priority: z.number().int(),
  placement: z.enum(['corner', 'inline']),
  trigger: manifestTrigger,
  audience: manifestCondition.optional(),
  frequency: manifestFrequency,
  questions: z.array(manifestQuestion).min(1),
  thanks: z.string().optional(),
});
export type ManifestSurvey = z.infer<typeof manifestSurvey>;

export const manifest = z.strictObject({
  v: z.literal(1),
  /** Version of the live document; travels with every prompt and answer. */
  version: z.number().int().min(1),
  locale: z.string(),
  reachRate: z.number().min(0).max(1),
  frequency: z.strictObject({ minDaysBetween: z.number(), maxPerSession: z.number() }),
  /** Touchpoints of the journey, so that reach counts nothing else. */
  touchpoints: z.array(z.string()),
  surveys: z.array(manifestSurvey),
});
export type Manifest = z.infer<typeof manifest>;
