import type { AnswerValue } from '@cairn/schema/wire';

const mark = '[…]';

/** Addresses, and runs of digits as long as card and phone numbers; short numbers such as prices and orders stay. */
const patterns = [
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  /(?<![\d.,])\+?\(?\d(?:[ \-./()]{0,2}\d){7,18}(?!\d)/g,
];

/** Blacks out e-mail addresses, card and phone numbers in everything that was written. Dates and amounts stay. */
export function redacted(value: AnswerValue): AnswerValue {
  if (typeof value === 'string') return withoutPrivate(value);
  if (Array.isArray(value))
    return value.map((one) => (typeof one === 'string' ? one : { other: withoutPrivate(one.other) }));
  if (!value || typeof value !== 'object' || typeof value.other !== 'string') return value;
  return { other: withoutPrivate(value.other) };
}

function withoutPrivate(text: string): string {
  return patterns.reduce(
    (left, pattern) => left.replace(pattern, (found) => (isDate(found) ? found : mark)),
    text,
  );
}

/** `2026-03-01` and `01.03.2026` have as many digits as a short phone number. */
function isDate(found: string): boolean {
  return /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})$/.test(found);
}
