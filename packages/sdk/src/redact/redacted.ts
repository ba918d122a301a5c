import type { AnswerValue } from '@cairn/schema/wire';

const mark = '[…]';

/**
 * Addresses, and runs of digits, in whichever script, as long as card and phone numbers; short numbers such as orders
 * stay, and so does what has decimals or stands beside a currency.
 */
const patterns = [
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  /(?<!\p{Nd}[.,]?|\p{Sc}\s?)\+?\(?\p{Nd}(?:[ \-./()]{0,2}\p{Nd}){7,18}(?!\p{Nd}|,\p{Nd}|\s?\p{Sc})/gu,
];

/** `2026-03-01`, `01.03.2026` and `2025/2026`. */
const dates =
  /(?<!\d)(?:(?:19|20)\d\d([-./])(?:0?[1-9]|1[0-2])\1(?:[0-2]?\d|3[01])|(?:[0-2]?\d|3[01])([-./])(?:[0-2]?\d|3[01])\2(?:19|20)\d\d|(?:19|20)\d\d[-/](?:19|20)\d\d)(?!\d)/g;

/** Blacks out e-mail addresses, card and phone numbers in everything that was written. Dates and amounts stay. */
export function redacted(value: AnswerValue): AnswerValue {
  if (typeof value === 'string') return withoutPrivate(value);
  if (Array.isArray(value))
    return value.map((one) => (typeof one === 'string' ? one : { other: withoutPrivate(one.other) }));
  if (!value || typeof value !== 'object' || typeof value.other !== 'string') return value;
  return { other: withoutPrivate(value.other) };
}

function withoutPrivate(text: string): string {
  let left = text;
  for (const pattern of patterns) left = left.replace(pattern, (found) => (isDate(found) ? found : mark));
  return left;
}

/** A date has as many digits as a short phone number, and an hour, or another date, may stand beside it. */
function isDate(found: string): boolean {
  const rest = found.replace(dates, '');
  return rest !== found && rest.replace(/\D/g, '').length < 5;
}
