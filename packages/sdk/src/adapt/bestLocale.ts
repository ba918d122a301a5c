import { languageFor } from '../languages/languageOf.js';

/**
 * The best of the languages that there are: the very one, else the same without region and script, else any region of
 * the same language, else the first, in which the survey was written. Never none. Taiwan reads traditional Chinese
 * before it reads simplified, Angola the Portuguese of Portugal before that of Brazil.
 */
export function bestLocale(wanted: string, there: readonly string[]): string {
  const spoken = languageFor(wanted);
  const alike = there.filter((one) => languageFor(one) === spoken);
  return nearest(wanted, alike) ?? nearest(wanted, there) ?? there[0] ?? 'en';
}

function nearest(wanted: string, there: readonly string[]): string | undefined {
  const parts = wanted.toLowerCase().split(/[-_]/);
  for (let length = parts.length; length > 0; length--) {
    const tag = parts.slice(0, length).join('-');
    const found = there.find((one) => one.toLowerCase() === tag);
    if (found !== undefined) return found;
  }
  return there.find((one) => one.toLowerCase().startsWith(`${parts[0]}-`));
}

/** The direction in which a language is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return /^(ar|he|iw|fa|ur|ps|dv|yi|sd|ug|ckb)\b/i.test(locale) ? 'rtl' : 'ltr';
}
