import { createLocalDay } from '../calendar/localDay.js';
import { momentAt } from '../calendar/momentAt.js';
import { type Period, shifted } from '../calendar/periods.js';

/** How often somebody wants a digest. */
export const frequencies = ['weekly', 'daily', 'off'] as const;
export type DigestFrequency = (typeof frequencies)[number];

export interface DigestWish {
  frequency: DigestFrequency;
  /** 0 to 23, in the project's time zone. */
  hour: number;
  /** Since when it is wanted like this. */
  since: number;
}

/** One digest: what it is about, and what tells it from all others of the same person. */
export interface Issue {
  key: string;
  /** The local days that it tells of, both counted. */
  period: Period;
}

/**
 * The digest that somebody should have by now: of the day before, or of the week before, Monday to Sunday. One that fell
 * due before it was wanted is not sent; one that was missed is sent late, until the next falls due.
 */
export function dueIssue(
  { frequency, hour, since }: DigestWish,
  timeZone: string,
  now: number,
): Issue | undefined {
  if (frequency === 'off') return undefined;
  const days = frequency === 'daily' ? 1 : 7;
  const today = createLocalDay(timeZone)(now);
  const latest = frequency === 'daily' ? today : mondayOf(today);
  const day = momentAt(latest, hour, timeZone) <= now ? latest : shifted(latest, -days);
  if (momentAt(day, hour, timeZone) < since) return undefined;
  return { key: `${frequency} ${day}`, period: { from: shifted(day, -days), to: shifted(day, -1) } };
}

/** Weeks begin on Monday (ISO 8601). */
function mondayOf(day: string): string {
  return shifted(day, -((new Date(day).getUTCDay() + 6) % 7));
}
