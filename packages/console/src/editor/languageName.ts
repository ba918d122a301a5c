import { locale } from '../language.js';
import { once } from '../once.js';

const names = once(() => new Intl.DisplayNames(locale, { type: 'language' }));

/** A language by its name, in the language of the console; a tag that no browser knows stays a tag. */
export function languageName(tag: string): string {
  try {
    return names().of(tag) ?? tag;
  } catch {
    return tag; // not a tag at all: the collector says so beside it
  }
}
