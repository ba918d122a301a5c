/** How long the steps of a trend are. Weeks begin on Monday (ISO 8601). */
export const steps = ['day', 'week', 'month', 'year'] as const;
export type Step = (typeof steps)[number];

/** Local days, both counted. */
export interface Period {
  from: string;
  to: string;
}

const dayMs = 24 * 60 * 60 * 1000;

/**
 * The days, weeks or months of a range, in order; the first and the last may be cut by its ends. Days are names of the
 * project's calendar here, not moments, so a day of 23 or 25 hours is a day like any other.
 */
export function periodsOf({ from, to }: Period, step: Step): Period[] {
  const periods: Period[] = [];
  for (let first = from; first <= to; ) {
    const last = earlier(lastDayOf(first, step), to);
    periods.push({ from: first, to: last });
    first = shifted(last, 1);
    if (first <= last) throw new RangeError(`no day that can be told comes after ${last}`);
  }
  return periods;
}

/** As many days, right before. */
export function periodBefore({ from, to }: Period): Period {
  const days = daysIn({ from, to });
  return { from: shifted(from, -days), to: shifted(from, -1) };
}

export function daysIn({ from, to }: Period): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1;
}

/** The day so many days later. */
export function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

function lastDayOf(day: string, step: Step): string {
  const date = new Date(day);
  switch (step) {
    case 'day':
      return day;
    case 'week':
      return shifted(day, (7 - date.getUTCDay()) % 7);
    case 'year':
      return `${day.slice(0, 4)}-12-31`;
    case 'month':
      return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).toISOString().slice(0, 10);
  }
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
