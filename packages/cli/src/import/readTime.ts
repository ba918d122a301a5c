/** How times are written in one file. */
export interface TimeForm {
  /** Such as `DD.MM.YYYY HH:mm`; undefined: only what can be told without it. */
  dates: string | undefined;
  timeZone: string;
}

/** A time, or why it is none. */
export type ReadTime = { at: number } | { wrong: string };

interface Wall {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads a time as another tool has written it. Only a day is taken for its noon, so that it is that day everywhere near. */
export function readTime(written: string, form: TimeForm): ReadTime {
  const text = written.trim();
  if (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(text)) return instant(text);
  if (/^\d{10}$/.test(text)) return { at: Number(text) * 1000 };
  if (/^\d{13}$/.test(text)) return { at: Number(text) };
  const wall = isoWall(text) ?? (form.dates ? wallBy(form.dates, text) : undefined) ?? plainWall(text);
  if (wall) return placed(wall, form.timeZone);
  if (form.dates) return { wrong: `is not written as ${form.dates}` };
  if (/^\d{1,2}\/\d{1,2}\/\d{4}/.test(text)) {
    return { wrong: 'may be day or month first; say "dates" in a mapping file (--map)' };
  }
  return { wrong: 'is no time that can be read; say "dates" in a mapping file (--map)' };
}

function instant(text: string): ReadTime {
  const at = Date.parse(text.replace(' ', 'T').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(at) ? { wrong: 'does not exist' } : { at };
}

function isoWall(text: string): Wall | undefined {
  return wallFrom(
    /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T ](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d+)?)?)?$/.exec(
      text,
    ),
  );
}

/** With dots the day comes first wherever they are used; with names there is no doubt. */
function plainWall(text: string): Wall | undefined {
  const dotted =
    /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?:,? (?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d))?)?$/;
  const named = /^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>\d\d) (?<year>\d{4})$/;
  return wallFrom(dotted.exec(text)) ?? wallFrom(named.exec(text));
}

const tokens: Record<string, string> = {
  YYYY: '(?<year>\\d{4})',
  MM: '(?<month>\\d{1,2})',
  DD: '(?<day>\\d{1,2})',
  HH: '(?<hour>\\d{1,2})',
  hh: '(?<hour>\\d{1,2})',
  mm: '(?<minute>\\d\\d)',
  ':ss': '(?::(?<second>\\d\\d))?',
  ' A': '(?: ?(?<half>[AaPp]\\.?[Mm]\\.?))?',
};

/** A form such as `MM/DD/YYYY hh:mm:ss A`. Files leave out seconds, halves of the day, and the time altogether. */
function wallBy(form: string, text: string): Wall | undefined {
  const [day = '', ...time] = form.split(' ');
  return wallFrom(new RegExp(`^${patternOf(day)}(?:,? ${patternOf(time.join(' '))})?$`).exec(text));
}

function patternOf(form: string): string {
  const pieces = form.split(/(:ss| A$|YYYY|MM|DD|HH|hh|mm)/);
  return pieces.map((piece) => tokens[piece] ?? piece.replace(/[^\w\s]/g, '\\$&')).join('');
}

function wallFrom(match: RegExpExecArray | null): Wall | undefined {
  const groups = match?.groups;
  if (!groups) return undefined;
  const { year, month = '', day, hour = '12', minute = '0', second = '0', half } = groups;
  const named = months.indexOf(month.toLowerCase()) + 1;
  return {
    ...{ year: Number(year), month: named || Number(month), day: Number(day) },
    ...{ hour: hourOf(Number(hour), half), minute: Number(minute), second: Number(second) },
  };
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

/** Puts what a clock on the wall of a place showed on the line of time. */
function placed(wall: Wall, timeZone: string): ReadTime {
  const { year, month, day, hour, minute, second } = wall;
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
  const real = new Date(asUtc);
  const exists = real.getUTCMonth() === month - 1 && real.getUTCDate() === day && hour < 24 && minute < 60;
  if (!exists) return { wrong: 'does not exist' };
  // The offset of the first guess may be that of the other side of a change of clocks; that of the second is right.
  const guess = asUtc - offsetAt(asUtc, timeZone);
  return { at: asUtc - offsetAt(guess, timeZone) };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds by which the clocks of a zone are ahead of UTC at a moment. */
function offsetAt(at: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0;
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', {
      ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
      ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
    });
    formats.set(timeZone, format);
  }
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}
