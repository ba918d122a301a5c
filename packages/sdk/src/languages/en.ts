import type { Language } from './Words.js';

export const en: Language = {
  words: {
    close: 'Close',
    notNow: 'Not now',
    neverAgain: 'Never ask again',
    later: 'Not now, then.',
    never: 'We will not ask again.',
    back: 'Back',
    next: 'Next',
    send: 'Send',
    skip: 'Skip',
    thanks: 'Thank you.',
    arrived: 'A short question is at the end of the page.',
    received: 'Your answer was received.',
    progress: 'Question {at} of {of}',
    step: '{step}, {label}',
  },
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
