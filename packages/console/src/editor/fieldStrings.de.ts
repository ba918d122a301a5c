import type { Words } from '../language.js';
import type { FieldStrings } from './fieldStrings.js';

export const fieldGerman: Words<FieldStrings> = {
  noNumber: 'Eine Zahl eintragen, etwa 5 oder 2,5.',
  remove: (what) => `${what} entfernen`,
  removeShort: 'Entfernen',
  up: (what) => `${what} nach oben`,
  down: (what) => `${what} nach unten`,
  removed: (what) => `${what} ist entfernt.`,
  undo: 'Rückgängig machen',
  moved: (what, to, of) => `${what} ist jetzt Nummer ${to} von ${of}.`,
};
