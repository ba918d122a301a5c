import { filled } from './filled.js';
import type { Plural } from './Words.js';

/** The form for `n` in that locale, with the locale's own digits for `{n}`; as in English where it is unknown. */
export function plural(forms: Plural, n: number, locale: string): string {
  const locales = [...wellFormed(locale), 'en'];
  const form = forms[new Intl.PluralRules(locales).select(n)] ?? forms.other;
  return filled(form, { n: new Intl.NumberFormat(locales).format(n) });
}

function wellFormed(locale: string): string[] {
  try {
    return Intl.getCanonicalLocales(locale);
  } catch {
    // A RangeError: whatever stands in the page's lang attribute, such as "de_DE", may come here.
    return [];
  }
}
