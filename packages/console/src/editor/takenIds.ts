import type { AuthoredDocument, AuthoredSurvey } from '../api/types.js';
import { type Keys, valueIn } from './setIn.js';

interface Where {
  survey: AuthoredSurvey;
  /** The document that is live. */
  live: AuthoredDocument | undefined;
}

/**
 * Ids of a list of the survey, as it is written and as it is live: the answers of something that was removed are
 * counted by its id, and something new must not be given them.
 */
export function takenIds({ survey, live }: Where, keys: Keys): string[] {
  const asked = live?.surveys?.find(({ id }) => id === survey.id);
  return [...idsOf(valueIn(survey, keys)), ...idsOf(sameIn(asked, survey, keys))];
}

/** What stands in another version where this one has it; things of a list are found there by their id. */
function sameIn(other: unknown, own: unknown, [key, ...rest]: Keys): unknown {
  if (key === undefined) return other;
  const next = valueIn(own, [key]);
  const found = Array.isArray(other)
    ? other.find((one) => valueIn(one, ['id']) === valueIn(next, ['id']))
    : valueIn(other, [key]);
  return sameIn(found, next, rest);
}

function idsOf(list: unknown): string[] {
  return Array.isArray(list) ? list.map((one) => String(valueIn(one, ['id']))) : [];
}
