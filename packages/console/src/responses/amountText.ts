import { locale } from '../language.js';

/** What something was worth, with its currency where it has one. */
export function amountText(value: number | undefined, currency: string | undefined): string {
  if (value === undefined) return '';
  try {
    const options = currency ? { style: 'currency' as const, currency } : {};
    return new Intl.NumberFormat(locale, options).format(value);
  } catch {
    return `${value} ${currency}`; // what a page made up and no country has
  }
}
