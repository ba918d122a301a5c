import { inLanguage } from '../language.js';
import { linkGerman } from './linkStrings.de.js';

/** What leads to the preview: apart from its other words, which are loaded with it. */
const english = { open: 'Preview and try out' };

export type LinkStrings = typeof english;
export const linkStrings = inLanguage(english, linkGerman);
