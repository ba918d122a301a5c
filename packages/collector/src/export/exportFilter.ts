import type { CairnEvent } from '@cairn/schema';
import { shifted } from '../reports/periods.js';
import { startOfDay } from '../rollups/startOfDay.js';

/** What of a project is wanted; what is left out does not matter. */
export interface ExportFilter {
  survey?: string | undefined;
  touchpoint?: string | undefined;
  /** The first moment that is wanted. */
  since?: number | undefined;
  /** The first that is not wanted any more. */
  until?: number | undefined;
}

/** Local days, both counted, as moments. */
export function momentsOf(
  { from, to }: { from?: string | undefined; to?: string | undefined },
  timeZone: string,
): Pick<ExportFilter, 'since' | 'until'> {
  return {
    ...(from !== undefined && { since: startOfDay(from, timeZone) }),
    ...(to !== undefined && { until: startOfDay(shifted(to, 1), timeZone) }),
  };
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
