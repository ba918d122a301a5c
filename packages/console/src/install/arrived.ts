import { ago } from '../format.js';
import { locale } from '../language.js';
import { once } from '../once.js';

const relative = once(() => new Intl.RelativeTimeFormat(locale, { style: 'short' }));

/** How long ago something came, to the second while it is fresh. */
export function agoToTheSecond(then: string, now: number): string {
  const seconds = Math.max(0, Math.round((now - Date.parse(then)) / 1000));
  return ago(then, now) ?? relative().format(-seconds, 'second');
}

/** The site that a page belongs to; undefined when the page was not told, or is no address. */
export function siteOf(page: string | undefined): string | undefined {
  return page && URL.canParse(page) ? new URL(page).host || undefined : undefined;
}
