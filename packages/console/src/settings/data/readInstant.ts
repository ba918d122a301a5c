const isoForm = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/i;
const dottedForm = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: (\d{1,2}):(\d\d)(?::(\d\d))?)?$/;

/**
 * The moment that a cell of a table names, in UTC where it says nothing else; a day is its noon. Only forms that mean
 * one day to everybody: of 03/04/2026 nobody can say which day it is. Undefined for all others.
 */
export function readInstant(text: string): string | undefined {
  const [, year, month, day, hour, minute, second, fraction, offset] =
    isoForm.exec(text) ?? dotted(text) ?? [];
  if (!year || !month || !day) return undefined;
  const two = (part: string | undefined) => (part ?? '0').padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  const clock = hour ? `${two(hour)}:${two(minute)}:${two(second)}${fraction ?? ''}` : '12:00:00';
  const isInCalendar = new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date);
  const time = Date.parse(`${date}T${clock}${offset?.toUpperCase() ?? 'Z'}`);
  return isInCalendar && !Number.isNaN(time) ? new Date(time).toISOString() : undefined;
}

/** A day as it is written with dots, in the order of the other form. */
function dotted(text: string): (string | undefined)[] | undefined {
  const [all, day, month, ...rest] = dottedForm.exec(text) ?? [];
  const [year, ...clock] = rest;
  return all === undefined ? undefined : [all, year, month, day, ...clock];
}
