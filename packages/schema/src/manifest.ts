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
  is: z.enum([
    'is',
    'not',
    'in',
    'atLeast',
    'atMost',
    'between',
    'includes',
    'startsWith',
    'glob',
    'before',
    'after',
    'withinDays',
    'answered',
    'skipped',
  ]),
  /** Dates are milliseconds since 1970, stages their place in the journey. */
  to: z.union([value, z.array(value)]).optional(),
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
  /** The high end stands first. */
  highFirst: z.literal(true).optional(),
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

const option = z.strictObject({ id: z.string(), text: z.string() });
export type ManifestOption = z.infer<typeof option>;

/** Rows on one scale; answered as steps by the row's id, null for "not applicable". */
const matrixQuestion = z.strictObject({
  ...questionBase,
  kind: z.literal('matrix'),
  rows: z.array(option),
  min: z.number().int(),
  max: z.number().int(),
  low: z.string(),
  high: z.string(),
  steps: z.array(z.string()).optional(),
  notApplicable: z.union([z.literal(true), z.string()]).optional(),
});
export type ManifestMatrixQuestion = z.infer<typeof matrixQuestion>;

/** One of a list, answered as its id or `{other}`; with `most`, several, answered as a list of these. */
const choiceQuestion = z.strictObject({
  ...questionBase,
  kind: z.literal('choice'),
  options: z.array(option),
  other: z.union([z.literal(true), z.string()]).optional(),
  shuffle: z.literal(true).optional(),
  most: z.number().int().optional(),
});
export type ManifestChoiceQuestion = z.infer<typeof choiceQuestion>;

/** Answered as `{name?, email?, consent: true}`. */
const contactQuestion = z.strictObject({
  ...questionBase,
  kind: z.literal('contact'),
  fields: z.array(z.enum(['name', 'email'])),
  consent: z.string(),
});
export type ManifestContactQuestion = z.infer<typeof contactQuestion>;

/** A message; it has no answer. */
const statementQuestion = z.strictObject({
  ...questionBase,
  kind: z.literal('statement'),
  link: z.strictObject({ url: z.string(), text: z.string() }).optional(),
  code: z.string().optional(),
});
export type ManifestStatementQuestion = z.infer<typeof statementQuestion>;

export const manifestQuestion = z.discriminatedUnion('kind', [
  scaleQuestion,
  textQuestion,
  matrixQuestion,
  choiceQuestion,
  contactQuestion,
  statementQuestion,
]);
export type ManifestQuestion = z.infer<typeof manifestQuestion>;

/** Keys of a question that are put over the written ones, because of a language or a variant; null takes a key away. */
const questionChange = z.record(z.string(), z.unknown());

/** Words, by the id of the question. */
const manifestTranslation = z.strictObject({
  thanks: z.string().optional(),
  questions: z.record(z.string(), questionChange),
});
export type ManifestTranslation = z.infer<typeof manifestTranslation>;

/** Put over the written questions and their words in a language; its own words in that language come last. */
const manifestVariant = z.strictObject({
  id: z.string(),
  weight: z.number(),
  placement: z.enum(['corner', 'bar', 'modal']).optional(),
  questions: z.record(z.string(), questionChange),
  locales: z.record(z.string(), manifestTranslation).optional(),
});
export type ManifestVariant = z.infer<typeof manifestVariant>;

const manifestTrigger = z.strictObject({
  on: z.enum([
    'touchpoint',
    'url',
    'click',
    'visible',
    'removed',
    'scroll',
    'time',
    'idle',
    'exit',
    'event',
    'tab',
    'api',
  ]),
  delaySeconds: z.number(),
  url: z.string().optional(),
  /** Of click, visible, removed. */
  selector: z.string().optional(),
  /** Of scroll. */
  percent: z.number().optional(),
  /** Of idle. */
  seconds: z.number().optional(),
  /** Of event. */
  name: z.string().optional(),
});
export type ManifestTrigger = z.infer<typeof manifestTrigger>;

const manifestFrequency = z.strictObject({
  repeat: z.enum(['once', 'untilAnswered', 'every']),
  days: z.number().optional(),
  maxShowings: z.number().optional(),
});
export type ManifestFrequency = z.infer<typeof manifestFrequency>;

const manifestPalette = z.strictObject({
  accent: z.string(),
  onAccent: z.string(),
  surface: z.string(),
  text: z.string(),
  muted: z.string(),
  border: z.string(),
});
export type ManifestPalette = z.infer<typeof manifestPalette>;

/** Colours are `#rrggbb`, with enough contrast already computed; everything else is a word of a short list. */
const manifestTheme = z.strictObject({
  light: manifestPalette,
  dark: manifestPalette,
  mode: z.enum(['auto', 'light', 'dark']),
  radius: z.number(),
  font: z.enum(['inherit', 'system', 'serif', 'rounded', 'mono']),
  density: z.enum(['comfortable', 'compact']),
  shadow: z.enum(['soft', 'none', 'strong']),
  position: z.enum(['end', 'start']),
});
export type ManifestTheme = z.infer<typeof manifestTheme>;

export const manifestSurvey = z.strictObject({
  id: z.string(),
  purpose: z.enum(['interaction', 'relationship']),
  touchpoints: z.array(z.string()).min(1),
  /** First and last moment, in milliseconds since 1970. */
  from: z.number().optional(),
  until: z.number().optional(),
  priority: z.number().int(),
  placement: z.enum(['corner', 'bar', 'modal', 'inline', 'tab']),
  trigger: manifestTrigger,
  audience: manifestCondition.optional(),
  frequency: manifestFrequency,
  /** Share of visitors that are asked at all; 1 when left out. The largest of them where touchpoints differ. */
  rate: z.number().min(0).max(1).optional(),
  /** The share at touchpoints that take fewer. A browser that does not know this key asks by `rate` everywhere. */
  rates: z.record(z.string(), z.number().min(0).max(1)).optional(),
  questions: z.array(manifestQuestion).min(1),
  variants: z.array(manifestVariant).optional(),
  locales: z.record(z.string(), manifestTranslation).optional(),
  theme: manifestTheme.optional(),
  anonymous: z.literal(true).optional(),
  redact: z.literal(true).optional(),
  thanks: z.string().optional(),
});
export type ManifestSurvey = z.infer<typeof manifestSurvey>;

const manifestPrivacy = z.strictObject({
  /** Nothing is stored, sent or shown before the page says that the visitor agreed. */
  consent: z.literal(true).optional(),
  anonymous: z.literal(true).optional(),
  /** What Global Privacy Control does. */
  gpc: z.enum(['anonymous', 'off']).optional(),
  keepQuery: z.array(z.string()).optional(),
});

export const manifest = z.strictObject({
  v: z.literal(1),
  /** Version of the live document; travels with every prompt and answer. */
  version: z.number().int().min(1),
  locale: z.string(),
  reachRate: z.number().min(0).max(1),
  frequency: z.strictObject({
    minDaysBetween: z.number(),
    maxPerSession: z.number(),
    maxPer30Days: z.number(),
    daysAfterNotNow: z.number(),
    /** Prompts of the 30 days that are kept for a stage, by its id. */
    reserved: z.record(z.string(), z.number()).optional(),
  }),
  quietPages: z.array(z.string()).optional(),
  privacy: manifestPrivacy.optional(),
  theme: manifestTheme.optional(),
  /** Stages in the order of the journey. */
  stages: z.array(z.string()),
  /** The stage of every touchpoint of the journey; reach counts nothing else. */
  touchpoints: z.record(z.string(), z.string()),
  surveys: z.array(manifestSurvey),
});
export type Manifest = z.infer<typeof manifest>;
