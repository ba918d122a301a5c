import { inLanguage } from './language.js';
import { lookWordsGerman } from './lookWords.de.js';

/** What can be chosen about the look of surveys: of the project, or of one of them. */
const english = {
  choices: {
    mode: {
      label: 'Light or dark',
      values: { auto: 'As the visitor’s system', light: 'Always light', dark: 'Always dark' },
    },
    font: {
      label: 'Font',
      values: {
        inherit: 'The page’s own',
        system: 'The system’s',
        serif: 'With serifs',
        rounded: 'Rounded',
        mono: 'Monospaced',
      },
    },
    density: { label: 'Spacing', values: { comfortable: 'Comfortable', compact: 'Compact' } },
    shadow: { label: 'Shadow', values: { soft: 'Soft', none: 'None', strong: 'Strong' } },
    position: { label: 'Side', values: { end: 'Where lines end', start: 'Where lines begin' } },
  },
  colour: {
    accent: 'Accent',
    surface: 'Card',
    text: 'Text',
    muted: 'Quiet text',
    border: 'Lines',
  },
  pick: (colour: string) => `Pick: ${colour}`,
};

export type LookWords = typeof english;
export const lookWords = inLanguage(english, lookWordsGerman);
