import { type Expression, expressionBuilder, type SqlBool } from 'kysely';
import type { Moments } from '../calendar/momentsOfDays.js';
import type { Side } from './commentTables.js';
import { fieldOfBody } from './dialect.js';
import type { Tables } from './tables.js';

/** Which responses; what is left out is not asked. */
export interface ResponseFilter {
  survey?: string | undefined;
  touchpoint?: string | undefined;
  complete?: boolean | undefined;
  variant?: string | undefined;
  /** Of its first score. */
  side?: Side | undefined;
  /** When it was given. */
  moments?: Moments | undefined;
  respondent?: string | undefined;
  locale?: string | undefined;
  /** Whether anything was written. */
  hasComment?: boolean | undefined;
}

/** True for a prompt, joined to the event of its response, that is asked for. */
export function isAskedFor(filter: ResponseFilter): Expression<SqlBool> {
  const is = expressionBuilder<Tables, 'prompt' | 'event'>();
  const {
    survey,
    touchpoint,
    complete,
    variant,
    side,
    moments = {},
    respondent,
    locale,
    hasComment,
  } = filter;
  const tests: Expression<SqlBool>[] = [];
  if (survey !== undefined) tests.push(is('prompt.survey', '=', survey));
  if (touchpoint !== undefined) tests.push(is('prompt.touchpoint', '=', touchpoint));
  if (complete !== undefined) tests.push(is('prompt.completed', '=', complete ? 1 : 0));
  if (variant !== undefined) tests.push(is('prompt.variant', '=', variant));
  if (side !== undefined) tests.push(is('prompt.side', '=', side));
  if (moments.before !== undefined) tests.push(is('prompt.response_at', '<', moments.before));
  // Nothing is received before it happens: where the list may end is known from its order.
  if (moments.from !== undefined) {
    tests.push(is('prompt.response_at', '>=', moments.from));
    tests.push(is('prompt.response_received_at', '>=', moments.from));
  }
  if (respondent !== undefined) tests.push(is('event.respondent', '=', respondent));
  if (locale !== undefined) tests.push(is(fieldOfBody('locale'), '=', locale));
  if (hasComment !== undefined) tests.push(hasComment ? commented() : is.not(commented()));
  return is.and(tests);
}

function commented(): Expression<SqlBool> {
  const is = expressionBuilder<Tables, 'prompt'>();
  return is.exists(
    is
      .selectFrom('comment')
      .select('comment.question')
      .whereRef('comment.project_id', '=', 'prompt.project_id')
      .whereRef('comment.prompt', '=', 'prompt.prompt'),
  );
}
