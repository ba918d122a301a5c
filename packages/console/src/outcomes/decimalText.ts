import { locale } from '../language.js';
import { once } from '../once.js';

const format = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));

/** A number with as many decimals as anybody reads. */
export function decimalText(value: number): string {
  return format().format(value);
}

/** The same with its sign, of what may go either way. */
export function signedText(value: number): string {
  return value < 0 ? `−${decimalText(-value)}` : `+${decimalText(value)}`;
}
