import type { Words } from './language.js';
import type { LookWords } from './lookWords.js';

export const lookWordsGerman: Words<LookWords> = {
  choices: {
    mode: {
      label: 'Hell oder dunkel',
      values: { auto: 'Wie das System des Besuchers', light: 'Immer hell', dark: 'Immer dunkel' },
    },
    font: {
      label: 'Schrift',
      values: {
        inherit: 'Die der Seite',
        system: 'Die des Systems',
        serif: 'Mit Serifen',
        rounded: 'Rund',
        mono: 'Dicktengleich',
      },
    },
    density: { label: 'Abstände', values: { comfortable: 'Großzügig', compact: 'Eng' } },
    shadow: { label: 'Schatten', values: { soft: 'Weich', none: 'Keiner', strong: 'Stark' } },
    position: { label: 'Seite', values: { end: 'Wo Zeilen enden', start: 'Wo Zeilen beginnen' } },
  },
  colour: {
    accent: 'Akzent',
    surface: 'Karte',
    text: 'Text',
    muted: 'Leiser Text',
    border: 'Linien',
  },
  pick: (colour) => `Auswählen: ${colour}`,
};
