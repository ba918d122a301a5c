import { inLanguage } from '../language.js';
import { galleryGerman } from './galleryStrings.de.js';

/** The gallery of ready surveys. */
const english = {
  title: 'New survey',
  lead: 'Choose what comes closest. It becomes a draft that asks nobody until you publish it.',
  stage: 'Stage',
  purpose: 'Asks about',
  search: 'Search templates',
  any: 'All',
  stages: {
    awareness: 'Awareness',
    consideration: 'Consideration',
    purchase: 'Purchase',
    onboarding: 'Onboarding',
    use: 'Use',
    support: 'Support',
    retention: 'Retention',
    cancellation: 'Cancellation',
    advocacy: 'Advocacy',
  } as Record<string, string>,
  use: (name: string) => `Use it: ${name}`,
  useShort: 'Use it',
  blank: 'Blank',
  blankLead: 'One open question, and everything else yours to decide.',
  blankName: 'New survey',
  copy: 'A survey that you have',
  copyLead: 'Begins as a copy of it.',
  copyGo: 'Copy it',
  firstTouchpoint: 'Visits the website',
  none: 'No template fits',
  noneGo: 'Show all templates',
  shelves: { survey: 'Whole surveys for a stage', question: 'Single questions' },
  found: (n: number) => (n === 1 ? '1 template' : `${n} templates`),
  viewer: 'Making a survey takes an editor of the project.',
  more: (n: number) => (n === 1 ? 'and 1 more question' : `and ${n} more questions`),
};

export type GalleryStrings = typeof english;
export const galleryStrings = inLanguage(english, galleryGerman);
