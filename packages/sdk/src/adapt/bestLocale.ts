/**
 * The best of the languages that there are: the very one, else the same without region and script, else any region of
 * the same language, else the first, in which the survey was written. Never none.
 */
export function bestLocale(wanted: string, there: readonly string[]): string {
  const parts = wanted.toLowerCase().split(/[-_]/);
  for (let length = parts.length; length > 0; length--) {
    const tag = parts.slice(0, length).join('-');
    const found = there.find((one) => one.toLowerCase() === tag);
    if (found !== undefined) return found;
  }
  return there.find((one) => one.toLowerCase().startsWith(`${parts[0]}-`)) ?? there[0] ?? 'en';
}

/** The direction in which a language is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return /^(ar|he|iw|fa|ur|ps|dv|yi|sd|ug|ckb)\b/i.test(locale) ? 'rtl' : 'ltr';
}
