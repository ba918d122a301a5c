import type { Words } from '../languages/Words.js';

/** Everything the card says by itself, in the language that comes along; the others are loaded. */
export const english: Words = {
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
};
