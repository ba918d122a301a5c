import { inLanguage } from '../language.js';
import { lookGerman } from './lookStrings.de.js';

/** Where a survey appears and how it looks. */
const english = {
  placement: 'Place',
  appears: 'Appears',
  placements: {
    corner: 'As a card in the corner',
    bar: 'As a bar along the edge',
    modal: 'In the middle, over the page',
    inline: 'In a place of the page',
    tab: 'Behind a tab at the edge',
  },
  theme: 'Look',
  themeLead: 'What is left as it is follows the look of the project.',
  asProject: 'As the project',
  choices: {
    mode: {
      label: 'Light or dark',
      values: { auto: 'As the visitor’s system', light: 'Light', dark: 'Dark' },
    },
    font: {
      label: 'Font',
      values: {
        inherit: 'The page’s own',
        system: 'System',
        serif: 'Serif',
        rounded: 'Rounded',
        mono: 'Monospaced',
      },
    },
    density: { label: 'Space', values: { comfortable: 'Comfortable', compact: 'Compact' } },
    shadow: { label: 'Shadow', values: { soft: 'Soft', none: 'None', strong: 'Strong' } },
    position: { label: 'Side', values: { end: 'Where reading ends', start: 'Where reading begins' } },
  },
  radius: 'Rounding of the corners in px, 0 to 28',
  colours: 'Colours',
  coloursLead: 'What is left out is computed so that it can be read.',
  darkColours: 'Colours in the dark',
  darkColoursLead: 'Left out, they are derived from the light ones.',
  colour: {
    accent: 'Accent',
    surface: 'Surface',
    text: 'Text',
    muted: 'Secondary words',
    border: 'Borders',
  },
  pick: (what: string) => `Pick: ${what}`,
};

export type LookStrings = typeof english;
export const lookStrings = inLanguage(english, lookGerman);
