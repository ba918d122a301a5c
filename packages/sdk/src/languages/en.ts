import { english } from '../surface/words.js';
import type { Language } from './Words.js';

export const en: Language = {
  words: english,
  fieldWords: {
    other: 'Other',
    otherText: 'Say more',
    notApplicable: 'Not applicable',
    name: 'Name',
    email: 'E-mail',
    emailWrong: 'Enter an e-mail address such as name@example.com',
    required: 'Choose an answer first',
    fillIn: 'Fill this in',
    consentNeeded: 'Tick the box so that we may contact you',
    copy: 'Copy',
    copied: 'Copied',
    newTab: 'opens in a new tab',
    feedback: 'Feedback',
    charactersLeft: {
      one: '{n} character left',
      other: '{n} characters left',
    },
    rowsLeft: {
      one: '{n} row left to answer',
      other: '{n} rows left to answer',
    },
  },
};
