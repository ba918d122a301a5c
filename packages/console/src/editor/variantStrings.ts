import { percentText } from '../format.js';
import { inLanguage } from '../language.js';
import { variantGerman } from './variantStrings.de.js';

/** Other ways to ask the same. */
const english = {
  title: 'Variants',
  lead: 'Other ways to ask the same. A visitor keeps theirs, and every answer remembers which it was.',
  asWritten: (share: number) => `As written: ${percentText(share)} of the visitors.`,
  add: 'Add a variant',
  name: (id: string) => `Variant ${id}`,
  share: (share: number) => `${percentText(share)} of the visitors.`,
  weight: 'Weight',
  weightHint: 'Beside the survey as written, which weighs 1.',
  asSurvey: 'As written',
  text: 'Asks instead',
  ownLabels: 'Words of its own at the ends',
  usualLabels: 'Back to the words as written',
  low: 'Words at the low end',
  middle: 'Words in the middle',
  high: 'Words at the high end',
  languages: 'Its words in other languages',
  remove: 'Remove variant',
  removeQuestion: (id: string) =>
    `Remove variant ${id} from the draft? Answers that were given to it stay in the reports.`,
  removeAct: (id: string) => `Remove variant ${id}`,
};

export type VariantStrings = typeof english;
export const variantStrings = inLanguage(english, variantGerman);
