import type { Figure, Score } from '@cairn/metrics';
import { inLanguage, locale } from './language.js';
import { once } from './once.js';

const numberFormat = once(() => new Intl.NumberFormat(locale));
const dayFormat = once(
  () =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);
const shortDayFormat = once(
  () => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
);
/** The signs of figures stand here, because the first format of `Intl` takes a slow processor a tenth of a second. */
const words = inLanguage(
  { to: 'to', decimal: '.', thousands: ',', thousand: 'K', million: 'M', billion: 'B' },
  // German shortens no thousands.
  {
    ...{ to: 'bis', decimal: ',', thousands: '.' },
    ...{ thousand: '', million: '\u00a0Mio.', billion: '\u00a0Mrd.' },
  },
);
const listFormat = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' }));

const units = [
  { size: 1e9, name: words.billion },
  { size: 1e6, name: words.million },
  ...(words.thousand ? [{ size: 1e3, name: words.thousand }] : []),
];

/** A number, with its thousands apart. */
export function number(n: number): string {
  if (!Number.isInteger(n) || n < 0) return numberFormat().format(n);
  return String(n).replace(/\B(?=(\d{3})+$)/g, words.thousands);
}

/** `3 answers`, with the word that fits the number. */
export function count(n: number, one: string, many: string): string {
  return `${number(n)} ${n === 1 ? one : many}`;
}

/** A part of a whole, in percent and whole. */
export function percent(part: number, whole: number): number {
  return whole ? Math.round((100 * part) / whole) : 0;
}

/** A percentage with its sign, which is never torn from it: `84 %`. Text is taken as it was written. */
export function percentText(value: number | string): string {
  return `${typeof value === 'number' ? number(value) : value}\u00a0%`;
}

/** A calendar day, `2026-11-22`, as people write it. */
export function day(iso: string): string {
  return dayFormat().format(new Date(`${iso}T00:00:00Z`));
}

/** The same without the year, where there is little room. */
export function shortDay(iso: string): string {
  return iso && shortDayFormat().format(new Date(`${iso}T00:00:00Z`));
}

/** A large number in few characters: `12.3K`. */
export function compactNumber(n: number): string {
  const rounded = Number(n.toPrecision(3));
  const unit = units.find(({ size }) => rounded >= size);
  if (!unit) return number(Math.round(rounded));
  const [whole = '', part] = String(Number((rounded / unit.size).toPrecision(3))).split('.');
  return `${number(Number(whole))}${part ? words.decimal + part : ''}${unit.name}`;
}

const exactFormat = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'medium' }));

/** A moment to the second, on the clock of whoever reads it. */
export function exactText(iso: string): string {
  return exactFormat().format(new Date(iso));
}

const momentFormat = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }));

/** A moment on the clock of whoever reads it. */
export function momentText(iso: string): string {
  return momentFormat().format(new Date(iso));
}

/** A few days, as `2–8 Mar 2026`. */
export function daysText(from: string, to: string): string {
  return dayFormat().formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}

/** A message of the collector as a sentence: they begin small, because most stand after a name. */
export function sentence(message: string): string {
  const begun = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.!?…]$/.test(begun) ? begun : `${begun}.`;
}

export function list(items: readonly string[]): string {
  return listFormat().format(items);
}

const spans: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** How long ago, in the largest whole unit; undefined within the first minute. */
export function ago(then: string, now: number): string | undefined {
  const seconds = Math.max(0, (now - Date.parse(then)) / 1000);
  const span = spans.find(([, size]) => seconds >= size);
  return span && relative().format(-Math.floor(seconds / span[1]), span[0]);
}

/** A figure in its unit: a mean with one decimal, points with their sign, a percentage whole. */
export function figureText(value: number, unit: Score['unit']): string {
  if (unit === 'mean') return oneDecimal(value);
  const whole = Math.round(value) || 0;
  const text = String(Math.abs(whole));
  if (whole < 0) return `−${text}`;
  return unit === 'points' && whole > 0 ? `+${text}` : text;
}

function oneDecimal(value: number): string {
  const tenths = Math.round(Math.abs(value) * 10);
  return `${value < 0 && tenths ? '−' : ''}${number(Math.floor(tenths / 10))}${words.decimal}${tenths % 10}`;
}

/** The ends of an interval. */
export function spanText(low: string, high: string): string {
  return `${low} ${words.to} ${high}`;
}

/** How sure a figure is: `±6` when the interval is even, `48–71` when it is not. */
export function certaintyText({ value, low, high }: Figure, unit: Score['unit']): string {
  const below = figureText(value - low, unit === 'points' ? 'percent' : unit);
  const above = figureText(high - value, unit === 'points' ? 'percent' : unit);
  if (below === above) return `±${above}`;
  return spanText(figureText(low, unit), figureText(high, unit));
}

const choiceFormat = once(() => new Intl.ListFormat(locale, { type: 'disjunction' }));

/** One of several: `red, blue or green`. */
export function choice(items: readonly string[]): string {
  return choiceFormat().format(items);
}
