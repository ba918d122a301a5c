import { z } from 'zod';
import { devices } from './condition.js';
import { limits } from './limits.js';
import { id, isRealDate, locale, value, valueName } from './primitives.js';

/**
 * What a browser tells the collector, wire v1. Keys that are not known are passed over, so that an older
 * collector keeps the answers of a newer SDK; a known key of a wrong type refuses that one event.
 */

const uuid = z
  .string()
  .toLowerCase()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i, 'use a UUID');
const uuidV7 = z
  .string()
  .toLowerCase()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i, 'use a UUIDv7');

/** `2026-03-01T09:30:00.000Z`; a date that does not exist is refused. */
const instant = z
  .string()
  .max(40)
  .regex(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/,
    'use an ISO instant in UTC, such as 2026-03-01T09:30:00.000Z',
  )
  .refine(isRealDate, 'this date does not exist');

const values = z
  .record(valueName, value)
  .refine((named) => Object.keys(named).length <= limits.maxValues, `at most ${limits.maxValues} values`);

const base = {
  /** Made once and kept through every retry; its time part orders the store. */
  id: uuidV7,
  /** When it happened, by the browser's clock. */
  at: instant,
  visitor: uuid.optional(),
  respondent: z.string().min(1).max(limits.maxRespondentChars).optional(),
  /** Proves the respondent where the project demands it; checked on arrival, and never stored. */
  token: z.string().max(limits.maxTokenChars).optional(),
};

const promptBase = {
  ...base,
  /** One showing of a survey. */
  prompt: uuid,
  survey: id,
  /** Version of the document that the visitor saw. */
  version: z
    .number()
    .int()
    .min(1)
    .max(2 ** 31 - 1),
  touchpoint: id,
  variant: id.optional(),
  locale,
};

export const promptShown = z.object({ ...promptBase, type: z.literal('prompt.shown') });

export const promptDismissed = z.object({
  ...promptBase,
  type: z.literal('prompt.dismissed'),
  how: z.enum(['close', 'later', 'never', 'timeout', 'page']),
  /** The question that was on the screen. */
  question: id.optional(),
});

const written = z.string().max(limits.maxAnswerChars);

/** What a visitor chose of a list: the id of an option, or their own words for "other". */
export const chosen = z.union([id, z.strictObject({ other: written })], {
  error: 'use the id of an option, or { "other": "…" }',
});

/** Parts by name: the rows of a matrix (null is "not applicable"), the fields of a contact, or `other` of a choice. */
const parts = z
  .record(id, z.union([z.number().int().min(-1000).max(1000), written, z.boolean(), z.null()]))
  .refine((named) => Object.keys(named).length <= limits.maxOptions, `at most ${limits.maxOptions} parts`);

/**
 * By the type of the question: a step of a scale · a text · an option's id · a list of what was chosen · parts by name ·
 * null where the visitor passed the question over. That it fits its question is judged by the collector.
 */
export const answerValue = z.union(
  [z.number().int().min(-1000).max(1000), written, z.null(), z.array(chosen).max(limits.maxOptions), parts],
  {
    error: `use a whole number, a text of at most ${limits.maxAnswerChars} characters, a list of options, parts by name, or null for skipped`,
  },
);
export type AnswerValue = z.infer<typeof answerValue>;

export const answer = z.object({ question: id, value: answerValue });
export type Answer = z.infer<typeof answer>;

export const response = z.object({
  ...promptBase,
  type: z.literal('response'),
  /** 1, 2, … for one prompt; the highest wins, in whatever order they arrive. */
  seq: z.number().int().min(1).max(1000),
  complete: z.boolean(),
  /** All answers so far, not only the newest. */
  answers: z.array(answer).max(limits.maxQuestions),
  context: z
    .object({
      page: z.string().max(limits.maxPageChars).optional(),
      device: z.enum(devices).optional(),
      attributes: values.optional(),
      properties: values.optional(),
    })
    .optional(),
});

export const outcome = z.object({
  ...base,
  type: z.literal('outcome'),
  name: id,
  value: z.number().min(-1e12).max(1e12).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'use an ISO 4217 code such as EUR')
    .optional(),
});

export const touchpointCounts = z.object({
  ...base,
  type: z.literal('touchpoint'),
  /** Moments counted in the browser since the last report, by touchpoint. */
  counts: z
    .record(id, z.number().int().min(1).max(1_000_000))
    .refine((counted) => Object.keys(counted).length <= 100, 'at most 100 touchpoints'),
  /** The share of visitors that report; each count stands for 1 / rate moments. */
  rate: z.number().min(limits.minReachRate).max(1),
});

const lostEvents = z.number().int().min(1).max(1_000_000).optional();

/** What a browser could not deliver since its last report: so that what is missing is known to be missing. */
export const delivery = z.object({
  id: base.id,
  at: base.at,
  type: z.literal('delivery'),
  lost: z.object({
    /** The collector would not take them. */
    refused: lostEvents,
    /** They waited for longer than the collector takes an event. */
    expired: lostEvents,
    /** Larger than a request may be, with nothing in them that could be cut. */
    tooLarge: lostEvents,
    /** The browser had no room. */
    full: lostEvents,
    /** Written by another version, in a form that this one cannot read. */
    unreadable: lostEvents,
  }),
});

export const event = z.discriminatedUnion(
  'type',
  [response, promptShown, promptDismissed, outcome, touchpointCounts, delivery],
  { error: 'choose one of prompt.shown, prompt.dismissed, response, outcome, touchpoint, delivery' },
);

export type CairnEvent = z.infer<typeof event>;
export type ResponseEvent = z.infer<typeof response>;
export type PromptShownEvent = z.infer<typeof promptShown>;
export type PromptDismissedEvent = z.infer<typeof promptDismissed>;
export type OutcomeEvent = z.infer<typeof outcome>;
export type TouchpointEvent = z.infer<typeof touchpointCounts>;
export type DeliveryEvent = z.infer<typeof delivery>;
/** Why an event never arrived. */
export type LostReason = keyof DeliveryEvent['lost'];

/** The request around the events; the events themselves are judged one by one. */
export const batch = z.object({
  v: z.literal(1, { error: 'this collector speaks v 1' }),
  key: z.string().min(1).max(100),
  sentAt: instant,
  sdk: z.string().max(100).optional(),
  events: z.array(z.unknown()).min(1, 'send at least one event'),
});
export type Batch = z.infer<typeof batch>;

/** The answer to `POST /v1/events`, given only after everything accepted is on disk. */
export interface BatchResult {
  accepted: string[];
  duplicate: string[];
  rejected: { id: string | null; code: string; message: string }[];
}
