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
  radius: 'Rounding of the corners in px, 0 to 28',
  colours: 'Colours',
  coloursLead: 'What is left out is computed so that it can be read.',
  darkColours: 'Colours in the dark',
  darkColoursLead: 'Left out, they are derived from the light ones.',
};

export type LookStrings = typeof english;
export const lookStrings = inLanguage(english, lookGerman);
