import { type Day, dayMs } from './days.js';

/** Sunday to Saturday: a tent is looked at on Sunday evening. */
const byWeekday = [1.25, 1.05, 0.95, 0.9, 0.9, 0.85, 1.1];
/** January to December: people buy tents before they sleep in them. */
const byMonth = [0.75, 0.75, 0.9, 1.1, 1.25, 1.3, 1.25, 1.1, 0.85, 0.8, 0.95, 1.1];

/** Black Friday to Monday, against an average day: the sale makes the weekend, not the weekday. */
const sale = [2.9, 2.1, 2, 2.4];

/** How busy a shop for the outdoors is on a day, against an average one. */
export function season({ start }: Day): number {
  const date = new Date(start);
  const [month, dayOfMonth] = [date.getUTCMonth(), date.getUTCDate()];
  const usual = (byWeekday[date.getUTCDay()] ?? 1) * (byMonth[month] ?? 1) * christmas(month, dayOfMonth);
  return sale[(start - blackFriday(date.getUTCFullYear())) / dayMs] ?? usual;
}

/** When the sale begins: the day after the fourth Thursday of November. */
export function blackFriday(year: number): number {
  const first = new Date(Date.UTC(year, 10, 1)).getUTCDay();
  const firstThursday = 1 + ((4 - first + 7) % 7);
  return Date.UTC(year, 10, firstThursday + 22);
}

/** Presents are bought until they cannot arrive any more, then nobody buys. */
function christmas(month: number, day: number): number {
  if (month !== 11) return 1;
  if (day <= 20) return 1.35;
  return day >= 24 && day <= 26 ? 0.35 : 0.8;
}
