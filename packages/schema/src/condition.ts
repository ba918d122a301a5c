import { z } from 'zod';
import { limits } from './limits.js';
import { dayOrInstant, type Value, value, valueName } from './primitives.js';

/** What a condition may look at. */
export const subjects = ['answer', 'property', 'attribute', 'visitor'] as const;
export type Subject = (typeof subjects)[number];

/** How a condition compares. */
export const comparisons = [
  'is',
  'not',
  'in',
  'atLeast',
  'atMost',
  'between',
  'includes',
  'contains',
  'startsWith',
  'glob',
  'before',
  'after',
  'withinDays',
  'answered',
  'skipped',
] as const;
export type Comparison = (typeof comparisons)[number];

/** What Cairn itself knows of a visitor. */
export const visitorFacts = ['visits', 'returning', 'device', 'locale', 'stage'] as const;

/** The classes of devices, by `visitor: device`. */
export const devices = ['phone', 'tablet', 'desktop'] as const;

/**
 * A test as people write it: one subject and one comparison, `{ "answer": "ease", "atMost": 4 }`,
 * or a group, `{ "all": [ … ] }` or `{ "any": [ … ] }`.
 */
export interface Condition {
  all?: Condition[] | undefined;
  any?: Condition[] | undefined;
  /**
   * In logic an earlier question, `ease`, or a row of a matrix, `stay/breakfast`. In an audience an answer to another
   * survey that this browser gave, `relationship/recommend`.
   */
  answer?: string | undefined;
  /** A value that the page sent with the moment. */
  property?: string | undefined;
  /** A value that the page set on the visitor. */
  attribute?: string | undefined;
  /**
   * `visits`: visits so far, this one included; 30 minutes of silence end one · `returning`: true from the second
   * visit on · `device`: phone, tablet or desktop · `locale`: the language the page is in, `pt-BR` · `stage`: the
   * furthest stage of the journey that was reached; compare it with `is`, `not`, `in`, `atLeast` or `atMost` stages' ids.
   */
  visitor?: (typeof visitorFacts)[number] | undefined;
  is?: Value | undefined;
  not?: Value | undefined;
  in?: Value[] | undefined;
  atLeast?: number | string | undefined;
  atMost?: number | string | undefined;
  between?: [number, number] | undefined;
  /** A list of choices has this one, or a text contains it. */
  includes?: string | undefined;
  contains?: string | undefined;
  startsWith?: string | undefined;
  /** `*` stands for any run of characters. */
  glob?: string | undefined;
  /** Dates, `2026-03-01` or an instant; the value compared is such a text, or milliseconds since 1970. */
  before?: string | undefined;
  after?: string | undefined;
  /** A date in the last so many days. */
  withinDays?: number | undefined;
  answered?: true | undefined;
  skipped?: true | undefined;
}

const flag = z.literal(true, { error: 'write true, or leave it out' });
const words = z.string().min(1).max(limits.maxValueChars);
const bound = z.union([z.number(), words], { error: 'use a number, or the id of a stage' });

/** `question`, `question/row`, `survey/question` or `survey/question/row`. */
const answerPath = z
  .string()
  .max(3 * limits.maxIdChars)
  .regex(
    /^[a-z0-9._-]+(?:\/[a-z0-9._-]+){0,2}$/,
    'name a question, question/row, or in an audience survey/question',
  );

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z
    .strictObject({
      all: z.array(condition).min(1).max(limits.maxConditionTests).optional(),
      any: z.array(condition).min(1).max(limits.maxConditionTests).optional(),
      answer: answerPath.optional(),
      property: valueName.optional(),
      attribute: valueName.optional(),
      visitor: z.enum(visitorFacts).optional(),
      is: value.optional(),
      not: value.optional(),
      in: z.array(value).min(1).max(limits.maxConditionTests).optional(),
      atLeast: bound.optional(),
      atMost: bound.optional(),
      between: z.tuple([z.number(), z.number()]).optional(),
      includes: words.optional(),
      contains: words.optional(),
      startsWith: words.optional(),
      glob: words.optional(),
      before: dayOrInstant.optional(),
      after: dayOrInstant.optional(),
      withinDays: z.number().min(0).max(36_500).optional(),
      answered: flag.optional(),
      skipped: flag.optional(),
    })
    .superRefine((written, context) => {
      const message = faultOf(written);
      if (message) context.addIssue({ code: 'custom', message });
    }),
);

/** How far the journey went is compared by its place among the stages. */
const stageComparisons: readonly Comparison[] = ['is', 'not', 'in', 'atLeast', 'atMost'];

function faultOf(written: Condition): string | undefined {
  const named = <K extends keyof Condition>(keys: readonly K[]) =>
    keys.filter((key) => written[key] !== undefined);
  const groups = named(['all', 'any']);
  const about = named(subjects);
  const how = named(comparisons);
  if (groups.length) {
    const alone = groups.length === 1 && !about.length && !how.length;
    return alone ? undefined : 'a group holds only "all" or only "any"';
  }
  if (about.length !== 1) return `name exactly one of ${subjects.join(', ')}`;
  if (how.length !== 1) return `compare with exactly one of ${comparisons.join(', ')}`;
  if (written.between && written.between[0] > written.between[1])
    return '"between" runs from the lower to the higher';
  const isStage = written.visitor === 'stage';
  if (isStage && !how.some((one) => stageComparisons.includes(one)))
    return `compare "stage" with one of ${stageComparisons.join(', ')}`;
  if (!isStage && [written.atLeast, written.atMost].some((to) => typeof to === 'string'))
    return '"atLeast" and "atMost" compare numbers; only { "visitor": "stage" } compares stages';
  return undefined;
}

/** Levels of groups in a condition; a single test is 1. */
export function conditionDepth(written: Condition): number {
  const inner = written.all ?? written.any;
  return 1 + (inner ?? []).reduce((deepest, each) => Math.max(deepest, conditionDepth(each)), 0);
}

/** Every single test inside a condition. */
export function testsOf(written: Condition): Condition[] {
  const inner = written.all ?? written.any;
  return inner ? inner.flatMap(testsOf) : [written];
}
