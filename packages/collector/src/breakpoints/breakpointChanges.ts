import type { Breakpoint, Figure } from '@cairn/metrics';

/** One that enough have answered for a figure. */
export type KnownBreakpoint = Breakpoint & { headline: Figure };

/** What has become of breakpoints since it was last looked. */
export interface BreakpointChanges {
  entered: KnownBreakpoint[];
  left: KnownBreakpoint[];
}

/**
 * A breakpoint is entered when it is certain: even the better end of its interval misses the target. It is left when the
 * pooled estimate does not miss it any more. In between, where it may be chance, everything stays as it was: one answer
 * more or less would otherwise tell, and tell again, of something that has not changed. Too few answers tell nothing.
 */
export function breakpointChanges(
  rows: readonly Breakpoint[],
  remembered: ReadonlySet<string>,
): BreakpointChanges {
  const known = rows.filter((row): row is KnownBreakpoint => row.headline !== null);
  return {
    entered: known.filter((row) => !remembered.has(row.id) && row.isCertain && row.rank !== null),
    left: known.filter((row) => remembered.has(row.id) && row.shortfall === 0),
  };
}
