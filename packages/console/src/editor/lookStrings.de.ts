import type { Words } from '../language.js';
import type { LookStrings } from './lookStrings.js';

export const lookGerman: Words<LookStrings> = {
  placement: 'Platz',
  appears: 'Erscheint',
  placements: {
    corner: 'Als Karte in der Ecke',
    bar: 'Als Leiste am Rand',
    modal: 'In der Mitte, über der Seite',
    inline: 'An einer Stelle der Seite',
    tab: 'Hinter einem Reiter am Rand',
  },
  theme: 'Aussehen',
  themeLead: 'Was so bleibt, folgt dem Aussehen des Projekts.',
  asProject: 'Wie im Projekt',
  radius: 'Rundung der Ecken in px, 0 bis 28',
  colours: 'Farben',
  coloursLead: 'Was fehlt, wird so berechnet, dass es lesbar ist.',
  darkColours: 'Farben im Dunkeln',
  darkColoursLead: 'Fehlen sie, werden sie aus den hellen abgeleitet.',
};
