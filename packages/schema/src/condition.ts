import { z } from 'zod';
import { limits } from './limits.js';
import { id, type Value, value, valueName } from './primitives.js';

/** What a condition may look at. */
export const subjects = ['answer', 'property', 'attribute', 'visitor'] as const;
export type Subject = (typeof subjects)[number];

/** How a condition compares. */
export const comparisons = [
  'is',
  'not',
  'atLeast',
  'atMost',
  'between',
  'includes',
  'answered',
  'skipped',
] as const;
export type Comparison = (typeof comparisons)[number];

/** What Cairn itself knows of a visitor: how many visits (30 minutes of silence end one), this one included. */
export const visitorFacts = ['visits'] as const;

/**
 * A test as people write it: one subject and one comparison, `{ "answer": "ease", "atMost": 4 }`,
 * or a group, `{ "all": [ … ] }` or `{ "any": [ … ] }`.
 */
export interface Condition {
  all?: Condition[] | undefined;
  any?: Condition[] | undefined;
  answer?: string | undefined;
  property?: string | undefined;
  attribute?: string | undefined;
  visitor?: (typeof visitorFacts)[number] | undefined;
  is?: Value | undefined;
  not?: Value | undefined;
  atLeast?: number | undefined;
  atMost?: number | undefined;
  between?: [number, number] | undefined;
  includes?: string | undefined;
  answered?: true | undefined;
  skipped?: true | undefined;
}

const flag = z.literal(true, { error: 'write true, or leave it out' });

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z
    .strictObject({
      all: z.array(condition).min(1).max(limits.maxConditionTests).optional(),
      any: z.array(condition).min(1).max(limits.maxConditionTests).optional(),
      answer: id.optional(),
      property: valueName.optional(),
      attribute: valueName.optional(),
      visitor: z.enum(visitorFacts).optional(),
      is: value.optional(),
      not: value.optional(),
      atLeast: z.number().optional(),
      atMost: z.number().optional(),
      between: z.tuple([z.number(), z.number()]).optional(),
      includes: z.string().min(1).max(limits.maxValueChars).optional(),
      answered: flag.optional(),
      skipped: flag.optional(),
    })
    .superRefine((written, context) => {
      const message = faultOf(written);
      if (message) context.addIssue({ code: 'custom', message });
    }),
);

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
