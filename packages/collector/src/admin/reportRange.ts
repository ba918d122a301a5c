import { z } from 'zod';
import { createLocalDay } from '../calendar/localDay.js';
import { daysIn, type Period, periodBefore, type Step, shifted, steps } from '../calendar/periods.js';
import { Refusal } from '../refusal.js';
import { day } from './day.js';

const defaultDays = 28;

/** Days of a report without a trend. */
export const range = z.strictObject({ from: day.optional(), to: day.optional() });

/** Days of a report with a trend, and what its points are. */
export const trendRange = range.extend({
  by: z.enum(steps, { error: `write one of ${steps.join(', ')}` }).optional(),
  compare: z.enum(['previous'], { error: 'write previous, or leave it out' }).optional(),
  compareFrom: day.optional(),
  compareTo: day.optional(),
});

/** The period that a report is compared with: as many days right before, days that are named, or none. */
export function comparedWith(
  period: Period,
  {
    compare,
    compareFrom,
    compareTo,
  }: Pick<z.infer<typeof trendRange>, 'compare' | 'compareFrom' | 'compareTo'>,
): Period | null {
  const isNamed = compareFrom !== undefined || compareTo !== undefined;
  if (compare && isNamed) throw new Refusal('invalid', 'compare: name days, or write previous');
  if (!isNamed) return compare ? periodBefore(period) : null;
  if (compareTo === undefined) throw new Refusal('invalid', 'compareTo: name the last day too');
  if (compareFrom === undefined) throw new Refusal('invalid', 'compareFrom: name the first day too');
  if (compareFrom <= compareTo) return { from: compareFrom, to: compareTo };
  throw new Refusal('invalid', `compareFrom: ${compareFrom} is after ${compareTo}`);
}

/** The longest trend. By day it is a year; and each point by week or longer takes a query. */
const maxPoints = 400;

/** The four weeks up to today, by the project's calendar, unless told otherwise. */
export function daysOf(
  asked: { from?: string | undefined; to?: string | undefined },
  timeZone: string,
): Period {
  const to = asked.to ?? createLocalDay(timeZone)(Date.now());
  const from = asked.from ?? shifted(to, 1 - defaultDays);
  if (from > to) throw new Refusal('invalid', `from: ${from} is after ${to}`);
  return { from, to };
}

/** What the points of a trend are, unless told otherwise: weeks of up to a quarter of a year, then months, of decades years. */
export function stepOf(period: Period, asked: Step | undefined): Step {
  const days = daysIn(period);
  const step = asked ?? (days <= 92 ? 'week' : days <= 31 * maxPoints ? 'month' : 'year');
  const points = { day: days, week: days / 7, month: days / 31, year: days / 366 }[step];
  if (points <= maxPoints) return step;
  throw new Refusal(
    'invalid',
    `by: a trend by ${step} has at most ${maxPoints} points; take longer steps or fewer days`,
  );
}
