import { inLanguage } from '../language.js';
import { previewGerman } from './previewStrings.de.js';

/** The words around the preview of a survey. */
const english = {
  title: (survey: string) => `Preview of ${survey}`,
  edit: 'Back to the words',
  parts: 'What to look at',
  look: 'How it looks',
  who: 'Who is asked',
  many: 'How many are asked',
  frame: 'The survey as visitors see it',
  lead: 'This is the real script with your draft. What is answered here goes nowhere.',
  device: 'Device',
  devices: { phone: 'Phone', tablet: 'Tablet', desktop: 'Desktop' },
  size: (width: number, height: number) => `${width} × ${height}`,
  schemes: { light: 'Light', dark: 'Dark' },
  scheme: 'Colours',
  direction: 'Direction of the page',
  directions: { ltr: 'Left to right', rtl: 'Right to left' },
  ofLanguage: 'As the language',
  locale: 'Language',
  variant: 'Variant',
  original: 'As written',
  fixedMode: {
    light: 'Its theme is light whatever the visitor’s device says.',
    dark: 'Its theme is dark whatever the visitor’s device says.',
  },
  steps: 'Steps',
  step: (at: number, text: string) => `${at}. ${text}`,
  thanks: 'Thanks',
  goTo: (text: string) => `Go to: ${text}`,
  isNow: 'Now',
  answered: (value: string) => `Answered: ${value}`,
  skipped: 'Skipped',
  passedOver: 'Not on this way',
  unreachable: 'No answer leads here',
  startOver: 'Start over',
  opening: 'The preview is opening',
  ended: {
    answered: 'Answered to the end. The card leaves by itself.',
    dismissed: 'Closed by the visitor.',
  },
  tabHint: 'The survey waits behind the button at the edge of the page.',
  behind: (why: string) => `Not drawn yet, because the draft has a mistake. ${why}`,
  missing: 'The draft does not have this survey any more.',
};

export type PreviewStrings = typeof english;
export const previewStrings = inLanguage(english, previewGerman);
