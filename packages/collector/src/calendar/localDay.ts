/** Every offset of every zone in use is a multiple of a quarter of an hour, and zones change at such a quarter. */
const quarterMs = 15 * 60 * 1000;
const maxRemembered = 10_000;

/**
 * Tells the calendar day, `2026-03-01`, of a moment in a time zone.
 * `Intl` costs microseconds a call, so each quarter of an hour is asked once.
 */
export function createLocalDay(timeZone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const known = new Map<number, string>();
  return (at) => {
    const quarter = Math.floor(at / quarterMs);
    const remembered = known.get(quarter);
    if (remembered !== undefined) return remembered;
    if (known.size >= maxRemembered) known.clear();
    const day = isoDay(format.formatToParts(quarter * quarterMs));
    known.set(quarter, day);
    return day;
  };
}

function isoDay(parts: Intl.DateTimeFormatPart[]): string {
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** True when this runtime knows the zone. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    // A RangeError is how Intl says that it does not know the zone.
    return false;
  }
}
