import { language } from '../language.js';
import { strings } from '../strings.js';

const attribute = 'attributes.';

/** A dimension as people call it: an attribute by its own name. */
export function dimensionName(dimension: string): string {
  const names: Record<string, string> = strings.filters.dimension;
  if (dimension.startsWith(attribute)) return dimension.slice(attribute.length);
  return names[dimension] ?? dimension;
}

/** One part of a dimension as people call it. */
export function partName({ dimension, value }: { dimension: string; value: string }): string {
  const devices: Record<string, string> = strings.answer.device;
  if (dimension === 'device') return devices[value] ?? value;
  if (dimension === 'locale') return languageName(value);
  return value;
}

function languageName(locale: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(locale) ?? locale;
  } catch {
    return locale; // "other" and whatever a page has made up
  }
}
