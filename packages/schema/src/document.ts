import { z } from 'zod';
import { limits } from './limits.js';
import { id, locale, text, urlPattern, valueName } from './primitives.js';
import { survey } from './survey.js';
import { theme } from './theme.js';

export const stage = z.strictObject({
  id,
  name: text,
  /** What belongs into it, for the team. */
  description: text.optional(),
});
export type Stage = z.infer<typeof stage>;

export const touchpoint = z.strictObject({
  id,
  stage: id,
  name: text,
  /** What happens here and when it is reported, for the team. */
  description: text.optional(),
  /** How much this moment matters to the relationship: 1 little, 5 decisive. */
  importance: z.number().int().min(1).max(5).default(3),
  /** The team or person who can mend it. */
  owner: text.optional(),
});
export type Touchpoint = z.infer<typeof touchpoint>;

export const journey = z.strictObject({
  stages: z.array(stage).min(1).max(limits.maxStages),
  touchpoints: z.array(touchpoint).max(limits.maxTouchpoints).default([]),
});
export type Journey = z.infer<typeof journey>;

/** The fatigue budget of one visitor. Prompts that do not interrupt (`inline`) neither spend nor need it. */
export const budget = z.strictObject({
  /** Days between any two prompts, in whole or broken numbers. */
  minDaysBetween: z.number().min(0).max(365).default(7),
  maxPerSession: z.number().int().min(1).max(20).default(1),
  maxPer30Days: z.number().int().min(1).max(100).default(4),
  /** How many of the 30 days' prompts are kept for surveys of a stage, by its id: others cannot spend them. */
  reserved: z.record(id, z.number().int().min(1).max(100)).default({}),
  /** Days for which a survey stays away after "not now" or a click on the cross. "Never ask again" is for good. */
  daysAfterNotNow: z.number().min(0).max(3650).default(30),
});

/** What stays in the browser and what leaves it. */
export const privacy = z.strictObject({
  /** `required`: nothing is stored, sent or shown before the page calls `consent('granted')`. */
  consent: z.enum(['notRequired', 'required']).default('notRequired'),
  /** Neither visitor nor respondent is sent with anything; clocks and caps still work, in the browser. */
  anonymous: z.boolean().default(false),
  /** What a browser's Global Privacy Control does: answers become anonymous, nothing is asked, or nothing. */
  globalPrivacyControl: z.enum(['anonymous', 'off', 'ignore']).default('anonymous'),
  /** Query parameters that may stay in page addresses; all others are cut off in the browser. */
  keepQuery: z.array(z.string().min(1).max(64)).max(limits.maxPatterns).default([]),
});

export const settings = z.strictObject({
  /** The language that surveys are written in. */
  locale: locale.default('en'),
  /** Languages that every survey should also be there in; the linter says which are missing. */
  locales: z.array(locale).max(50).default([]),
  frequency: budget.default(() => budget.parse({})),
  /** Pages on which nothing is ever shown: checkouts, sign-in, anything that wants all attention. */
  quietPages: z.array(urlPattern).max(limits.maxPatterns).default([]),
  theme: theme.default({}),
  privacy: privacy.default(() => privacy.parse({})),
  /** Attributes by which figures can be divided, beside language, device and variant: `plan`, `country`. */
  dimensions: z.array(valueName).max(limits.maxDimensions).default([]),
  /**
   * What the project aims at, by the scale's name and in the unit of its figure: `{ "ces.agree7": 5.5, "nps.0-10": 30 }`.
   * A scale that is not named aims at what `docs/counting.md` says.
   */
  targets: z.record(z.string(), z.number()).default({}),
  /** Share of visitors whose touchpoint counts are reported, 0 to 1; weighted back into reach. */
  reachRate: z
    .number()
    .max(1)
    .refine((rate) => rate === 0 || rate >= limits.minReachRate, `use 0, or ${limits.minReachRate} to 1`)
    .default(0.1),
});
export type Settings = z.infer<typeof settings>;

/** What people author: the journey, the surveys and the settings of one project. */
export const document = z.strictObject({
  /** Where an editor finds the JSON Schema; ignored by Cairn. */
  $schema: z.string().optional(),
  journey,
  surveys: z.array(survey).max(limits.maxSurveys).default([]),
  settings: settings.default(() => settings.parse({})),
});
export type Document = z.infer<typeof document>;
/** A document as it may be written, before defaults are filled in. */
export type DocumentInput = z.input<typeof document>;

/**
 * Types a document kept in code, so that the editor completes it and a wrong key does not compile.
 * It checks nothing at run time; `parseDocument` does.
 */
export function defineDocument(written: DocumentInput): DocumentInput {
  return written;
}
