/** Lengths of time that the journey can be looked at over. */
export const periods = [7, 28, 90, 365] as const;
export type Period = (typeof periods)[number];

/** What the collector reports when it is not told otherwise, so it needs no dates. */
export const usualPeriod: Period = 28;

/** Reads the period of an address; anything else is the usual one. */
export function periodOf(days: string | null): Period {
  return periods.find((period) => String(period) === days) ?? usualPeriod;
}

/** The days of a period, both inclusive, that ends on `lastDay`. */
export function rangeOf(period: Period, lastDay: string): { from: string; to: string } {
  return rangeOfDays(period, lastDay);
}

/** So many days, both ends counted, that end on `lastDay`. */
export function rangeOfDays(days: number, lastDay: string): { from: string; to: string } {
  const from = new Date(`${lastDay}T00:00:00Z`);
  from.setUTCDate(from.getUTCDate() - (days - 1));
  return { from: from.toISOString().slice(0, 10), to: lastDay };
}

/** So many days, as the collector takes them in an address; undefined for anything else. */
export function daysOf(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
}

/** The day that it is in a time zone; in that of the browser where this does not know the zone. */
export function todayIn(timeZone: string, now: Date): string {
  const parts = dayParts(timeZone).formatToParts(now);
  const of = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')}`;
}

function dayParts(timeZone: string): Intl.DateTimeFormat {
  const form = { calendar: 'gregory', year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat('en', { ...form, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en', form);
  }
}

/** Whether an address or a field names a day of the calendar. */
export function isDay(text: string | null): text is string {
  if (!text || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}
