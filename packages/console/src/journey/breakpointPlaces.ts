import type { Breakpoint, JourneyReport, QuestionScore, ScorePlace } from '../api/types.js';

/** Where a touchpoint stands among those that need mending. */
export interface BreakpointPlace extends ScorePlace {
  rank: number;
  isCertain: boolean;
}

/** Those that miss their target, worst first. */
export function ranked(breakpoints: readonly Breakpoint[]): (Breakpoint & { rank: number })[] {
  return breakpoints.filter((one): one is Breakpoint & { rank: number } => one.rank !== null);
}

/** The worst place of every touchpoint among the moments of the journey. */
export function breakpointPlaces({ breakpoints }: JourneyReport): Map<string, BreakpointPlace> {
  const places = new Map<string, BreakpointPlace>();
  for (const { touchpoint, rank, isCertain, survey, question, row } of ranked(breakpoints.interaction)) {
    const at = { survey, question, ...(row !== undefined && { row }) };
    if (!places.has(touchpoint)) places.set(touchpoint, { rank, isCertain, ...at });
  }
  return places;
}

/** Whether that score is what put the touchpoint there. */
export function isWhatBroke(place: ScorePlace, { survey, question, row }: QuestionScore): boolean {
  return place.survey === survey && place.question === question && place.row === row?.id;
}

/** Why it stands there; the place itself is shown beside it. */
export function reasonOf({ sentence }: Breakpoint): string {
  return sentence.replace(/^\d+\. /, '');
}
