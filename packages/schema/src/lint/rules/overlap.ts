import type { Document } from '../../document.js';
import { interruptingPlacements, type Survey } from '../../survey.js';
import { isDisjoint } from '../disjoint.js';
import type { Raised, Rule } from '../rule.js';

export const overlap: Rule = {
  id: 'survey/overlap',
  severity: 'warning',
  about: 'document',
  reason: 'Of two surveys that ask the same people at the same moment, one starves or both annoy.',
  advice: 'Give them different audiences, schedules or touchpoints, or make one a variant of the other.',
  check: ({ surveys }: Document) =>
    surveys.flatMap((survey, index) =>
      surveys.slice(0, index).flatMap((earlier) => raisedFor(`surveys[${index}]`, survey, earlier)),
    ),
};

function raisedFor(path: string, survey: Survey, earlier: Survey): Raised[] {
  const shared = survey.touchpoints.findIndex((id) => earlier.touchpoints.includes(id));
  if (shared < 0 || !asks(survey) || !asks(earlier)) return [];
  if (!isSameMoment(survey, earlier) || isDisjoint(survey.audience, earlier.audience)) return [];
  const message = `asks at "${survey.touchpoints[shared]}" as "${earlier.id}" does; keep their audiences or schedules apart`;
  return [{ path: `${path}.touchpoints[${shared}]`, message }];
}

function asks({ status, placement }: Survey): boolean {
  return status === 'live' && interruptingPlacements.some((one) => one === placement);
}

/** Same trigger, whatever its delay, in schedules that share at least one day. */
function isSameMoment(one: Survey, other: Survey): boolean {
  const [from, until] = daysOf(one);
  const [otherFrom, otherUntil] = daysOf(other);
  return triggerOf(one) === triggerOf(other) && from <= otherUntil && otherFrom <= until;
}

function triggerOf({ trigger }: Survey): string {
  return JSON.stringify({ ...trigger, delaySeconds: 0 });
}

/** Days and instants sort as text; a day runs to its end. */
function daysOf({ schedule }: Survey): [from: string, until: string] {
  return [schedule?.from ?? '', schedule?.until ? `${schedule.until}~` : '~'];
}
