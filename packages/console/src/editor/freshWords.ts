import type { QuestionType } from './newQuestion.js';

/** What a new question asks before its author has written anything. Visitors read it, so it is in the survey's language. */
export interface FreshWords {
  text: Record<QuestionType, string>;
  rows: readonly string[];
  options: readonly string[];
  consent: string;
}

const english: FreshWords = {
  text: {
    ces: 'How easy was it?',
    csat: 'How satisfied are you with this?',
    nps: 'How likely are you to recommend us?',
    thumbs: 'Was this helpful?',
    mood: 'How did we do?',
    expectation: 'Did it meet your expectations?',
    yesno: 'Did you find what you were looking for?',
    likelihood: 'How likely are you to come back?',
    rating: 'How would you rate this?',
    matrix: 'How would you rate each of these?',
    choice: 'What brought you here?',
    choices: 'What did you use?',
    text: 'What is the main reason for your answer?',
    contact: 'May we write to you about it?',
    statement: 'Thank you for your time.',
  },
  rows: ['First thing', 'Second thing'],
  options: ['First answer', 'Second answer'],
  consent: 'You may write to me about my answer.',
};

const german: FreshWords = {
  text: {
    ces: 'Wie einfach war das?',
    csat: 'Wie zufrieden sind Sie damit?',
    nps: 'Wie wahrscheinlich ist es, dass Sie uns empfehlen?',
    thumbs: 'War das hilfreich?',
    mood: 'Wie waren wir?',
    expectation: 'Hat es Ihre Erwartungen erfüllt?',
    yesno: 'Haben Sie gefunden, was Sie gesucht haben?',
    likelihood: 'Wie wahrscheinlich ist es, dass Sie wiederkommen?',
    rating: 'Wie bewerten Sie das?',
    matrix: 'Wie bewerten Sie das im Einzelnen?',
    choice: 'Was hat Sie hergeführt?',
    choices: 'Was haben Sie benutzt?',
    text: 'Was ist der wichtigste Grund für Ihre Antwort?',
    contact: 'Dürfen wir Ihnen dazu schreiben?',
    statement: 'Vielen Dank für Ihre Zeit.',
  },
  rows: ['Das Erste', 'Das Zweite'],
  options: ['Erste Antwort', 'Zweite Antwort'],
  consent: 'Sie dürfen mir zu meiner Antwort schreiben.',
};

/** The words for a project that writes in this language; English where we have none. */
export function freshWordsIn(locale: string): FreshWords {
  return locale.split('-')[0] === 'de' ? german : english;
}
