import { count, number, percentText } from '../format.js';
import { inLanguage } from '../language.js';
import { resultGerman } from './resultStrings.de.js';

const english = {
  back: 'Surveys',
  lead: (range: string) => `Results · ${range}`,
  edit: 'Edit the survey',
  missingTitle: 'This survey has no results',
  missingLead: (id: string) =>
    `No published survey has the id ${id}. It may not be published yet, or have been renamed.`,
  none: 'Nobody was asked in these days',
  noneLead: 'Choose a longer period, or look whether the survey is live and where it asks.',
  askedAt: 'Asked at',
  way: 'How far people come',
  wayLead: 'Of those who were shown the survey.',
  dropOff: 'Question by question',
  position: (at: number, text: string) => `${number(at)}. ${text}`,
  answered: (n: number, share: number) => `${number(n)} · ${percentText(share)}`,
  left: (n: number) => `${count(n, 'person', 'people')} closed it here`,
  variants: 'Variants side by side',
  variantsLead: 'Each against the survey as it was written. A verdict needs enough answers on both sides.',
  variantsTable: 'Who answers each variant',
  written: 'As written',
  variant: 'Variant',
  shown: 'Shown',
  started: 'Answered',
  responseRate: 'Response rate',
  completionRate: 'Completion rate',
  responses: 'See the responses',
};

export type ResultStrings = typeof english;
export const resultStrings = inLanguage(english, resultGerman);
