import type { Document } from '../../document.js';
import { interruptingPlacements, type Survey } from '../../survey.js';
import { isDisjoint } from '../disjoint.js';
import type { Rule } from '../rule.js';

export const overlap: Rule = {
  id: 'survey/overlap',
  severity: 'warning',
  about: 'document',
  reason: 'Of two surveys that ask the same people at the same moment, one starves or both annoy.',
  advice: 'Give them different audiences, schedules or touchpoints, or make one a variant of the other.',
  check: ({ surveys }: Document) =>
    surveys.flatMap((survey, index) => {
      const [first] = surveys.slice(0, index).flatMap((earlier) => sharedWith(survey, earlier));
      if (!first) return [];
      const message = {
        en: `asks at "${first.touchpoint}" as "${first.id}" does; keep their audiences or schedules apart`,
        de: `fragt bei „${first.touchpoint}“ wie auch „${first.id}“; Zielgruppen oder Zeiten trennen`,
      };
      return [{ path: `surveys[${index}].touchpoints[${first.index}]`, message }];
    }),
};

/** Where two surveys meet, with the id of the earlier; once for each survey, so that many do not bury the rest. */
function sharedWith(survey: Survey, earlier: Survey): { id: string; touchpoint: string; index: number }[] {
  const index = survey.touchpoints.findIndex((one) => earlier.touchpoints.includes(one));
  const touchpoint = survey.touchpoints[index];
  if (touchpoint === undefined || !asks(survey) || !asks(earlier)) return [];
  if (!isSameMoment(survey, earlier) || isDisjoint(survey.audience, earlier.audience)) return [];
  return [{ id: earlier.id, touchpoint, index }];
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
