import type { CairnEvent } from '@cairn/schema';
import type { Moments } from '../calendar/momentsOfDays.js';

/** What of a project is wanted; what is left out does not matter. */
export interface ExportFilter {
  survey?: string | undefined;
  touchpoint?: string | undefined;
  moments?: Moments;
}

/** Whether an event is of the survey and the touchpoint; one that is of none is of no particular one either. */
export function isWanted(event: CairnEvent, { survey, touchpoint }: ExportFilter): boolean {
  const isOfSurvey = survey === undefined || ('survey' in event && event.survey === survey);
  return isOfSurvey && (touchpoint === undefined || isAt(event, touchpoint));
}

function isAt(event: CairnEvent, touchpoint: string): boolean {
  if ('touchpoint' in event) return event.touchpoint === touchpoint;
  return event.type === 'touchpoint' && Object.hasOwn(event.counts, touchpoint);
}
