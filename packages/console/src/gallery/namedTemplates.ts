import { templates } from '@cairn/schema/templates';
import { type Language, language } from '../language.js';
import type { NamedTemplate } from './galleryFilter.js';
import { germanTemplates } from './germanTemplates.js';

/** Every template with its name and use in the language of the console. The library itself is written in English. */
export function namedTemplates(speaking: Language = language): NamedTemplate[] {
  return templates.map((template) => {
    const { id, name, description } = template;
    const words = speaking === 'de' ? germanTemplates[id] : undefined;
    return { template, ...(words ?? { name, description }) };
  });
}
