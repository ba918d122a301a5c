import type { Breakpoint, JourneyReport } from '../api/types.js';

/** Where a touchpoint stands among those that need mending. */
export interface BreakpointPlace {
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
  for (const { touchpoint, rank, isCertain } of ranked(breakpoints.interaction)) {
    if (!places.has(touchpoint)) places.set(touchpoint, { rank, isCertain });
  }
  return places;
}

/** Why it stands there; the place itself is shown beside it. */
export function reasonOf({ sentence }: Breakpoint): string {
  return sentence.replace(/^\d+\. /, '');
}
