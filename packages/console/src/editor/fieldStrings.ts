import { inLanguage } from '../language.js';
import { fieldGerman } from './fieldStrings.de.js';

/** What every field of the editor may say, and the buttons of its lists. */
const english = {
  noNumber: 'Write a number, such as 5 or 2.5.',
  remove: (what: string) => `Remove ${what}`,
  removeShort: 'Remove',
  up: (what: string) => `Move ${what} up`,
  down: (what: string) => `Move ${what} down`,
  removed: (what: string) => `${what} is removed.`,
  undo: 'Undo',
  moved: (what: string, to: number, of: number) => `${what} is now number ${to} of ${of}.`,
};

export type FieldStrings = typeof english;
export const fieldStrings = inLanguage(english, fieldGerman);
