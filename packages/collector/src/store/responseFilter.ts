import { type Expression, expressionBuilder, type SqlBool } from 'kysely';
import type { Moments } from '../calendar/momentsOfDays.js';
import type { Side } from './commentTables.js';
import { asNumber } from './dialect.js';
import type { Tables } from './tables.js';

/** Which responses; what is left out is not asked. */
export interface ResponseFilter extends IndexedFilter, SiftedFilter {}

/** What the database tells from its indexes, without looking at the responses that are not meant. */
export interface IndexedFilter {
  survey?: string | undefined;
  touchpoint?: string | undefined;
  complete?: boolean | undefined;
  variant?: string | undefined;
  /** Of its first score. */
  side?: Side | undefined;
  /** When it was given. */
  moments?: Moments | undefined;
  respondent?: string | undefined;
}

/** What each response has to be looked at for. */
export interface SiftedFilter {
  locale?: string | undefined;
  device?: string | undefined;
  /** Whether anything was written. */
  hasComment?: boolean | undefined;
  /** Whether a name or an address was left. */
  hasContact?: boolean | undefined;
  /** What was answered: the step of a scale, or the id of an option; of a matrix at `question/row`. */
  answer?: Named | undefined;
  attribute?: Named | undefined;
}

export interface Named {
  name: string;
  value: string;
}

/** True for a prompt, joined to the event of its response, that is asked for. */
export function isAskedFor({ respondent, ...filter }: IndexedFilter): Expression<SqlBool> {
  const is = expressionBuilder<Tables, 'prompt' | 'event'>();
  const tests = [isPromptAskedFor(filter)];
  if (respondent !== undefined) tests.push(is('event.respondent', '=', respondent));
  return is.and(tests);
}

/** What the index of the newest responses alone can tell: its columns are these. */
export function isPromptAskedFor(filter: Omit<IndexedFilter, 'respondent'>): Expression<SqlBool> {
  const is = expressionBuilder<Tables, 'prompt'>();
  const { survey, touchpoint, complete, variant, side, moments = {} } = filter;
  const tests: Expression<SqlBool>[] = [];
  if (survey !== undefined) tests.push(is('prompt.survey', '=', survey));
  if (touchpoint !== undefined) tests.push(is('prompt.touchpoint', '=', touchpoint));
  if (complete !== undefined) tests.push(is('prompt.completed', '=', complete ? 1 : 0));
  if (variant !== undefined) tests.push(is('prompt.variant', '=', variant));
  if (side !== undefined) tests.push(is('prompt.side', '=', side));
  if (moments.before !== undefined) tests.push(is(asNumber('prompt.response_at'), '<', moments.before));
  // Nothing is received before it happens: where the list may end is known from its order.
  if (moments.from !== undefined) {
    tests.push(is(asNumber('prompt.response_at'), '>=', moments.from));
    tests.push(is('prompt.response_received_at', '>=', moments.from));
  }
  return is.and(tests);
}
