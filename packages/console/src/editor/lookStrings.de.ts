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
  choices: {
    mode: {
      label: 'Hell oder dunkel',
      values: { auto: 'Wie das System des Gasts', light: 'Hell', dark: 'Dunkel' },
    },
    font: {
      label: 'Schrift',
      values: {
        inherit: 'Die der Seite',
        system: 'Die des Systems',
        serif: 'Mit Serifen',
        rounded: 'Rund',
        mono: 'Gleich breit',
      },
    },
    density: { label: 'Abstände', values: { comfortable: 'Großzügig', compact: 'Eng' } },
    shadow: { label: 'Schatten', values: { soft: 'Weich', none: 'Keiner', strong: 'Stark' } },
    position: { label: 'Seite', values: { end: 'Wo das Lesen endet', start: 'Wo das Lesen beginnt' } },
  },
  radius: 'Rundung der Ecken in px, 0 bis 28',
  colours: 'Farben',
  coloursLead: 'Was fehlt, wird so berechnet, dass es lesbar ist.',
  darkColours: 'Farben im Dunkeln',
  darkColoursLead: 'Fehlen sie, werden sie aus den hellen abgeleitet.',
  colour: {
    accent: 'Akzent',
    surface: 'Fläche',
    text: 'Text',
    muted: 'Nebensächliches',
    border: 'Ränder',
  },
  pick: (what) => `Auswählen: ${what}`,
};
