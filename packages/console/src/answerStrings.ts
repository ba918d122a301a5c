import { answerGerman } from './answerStrings.de.js';
import { inLanguage } from './language.js';

/** What visitors answered: as it arrives, one by one, and in lists. */
const english = {
  live: {
    title: 'Latest answers',
    connecting: 'Connecting',
    on: 'Live',
    off: 'Reconnecting',
    none: 'No answers yet',
    noneLead:
      'Open your site, or the example shop, and answer a question there. It appears here within a second.',
    all: 'See all responses',
    heard: (text: string) => `New answer. ${text}`,
  },
  answer: {
    score: (value: number, max: number) => `${value} of ${max}`,
    thumb: { up: 'Thumb up', down: 'Thumb down' },
    skipped: 'Skipped',
    notApplicable: 'Not applicable',
    partial: 'Not finished',
    on: (page: string) => `on ${page}`,
    unknown: 'A question that the survey no longer has',
    device: { phone: 'Phone', tablet: 'Tablet', desktop: 'Desktop' },
  },
  responses: {
    survey: 'Survey',
    any: 'All',
    filters: 'Filters',
  },
};

export type AnswerStrings = typeof english;
export const answerStrings = inLanguage(english, answerGerman);
