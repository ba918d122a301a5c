import type { Manifest, ManifestSurvey } from '@cairn/schema/wire';
import { language } from '../language.js';
import type { Direction } from './look.js';

/** The languages that a survey is written in, the one of the document first. */
export function localesOf({ locale }: Pick<Manifest, 'locale'>, { locales }: ManifestSurvey): string[] {
  return [...new Set([locale, ...Object.keys(locales ?? {})])];
}

/** A language by its name, in the language of the console. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // not a tag that the browser knows: shown as it was written
  }
}

/** The direction of a page in this language. */
export function directionOf(tag: string): Direction {
  return /^(ar|he|iw|fa|ur|ps|dv|yi|sd|ug|ckb)\b/i.test(tag) ? 'rtl' : 'ltr';
}
