import { inLanguage } from '../../language.js';
import { accountGerman } from './accountStrings.de.js';

/** Every word about one's own account. */
const english = {
  console: {
    title: 'This console',
    lead: 'In this browser only.',
    language: 'Language',
    languages: { en: 'English', de: 'Deutsch' },
    appearance: 'Light or dark',
    appearances: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  },
  password: {
    title: 'Password',
    lead: 'Changing it signs you out everywhere else.',
    now: 'The password you have',
    next: 'New password',
    change: 'Change the password',
    changed: 'The password is changed. You are signed in only here now.',
  },
  sessions: {
    title: 'Where you are signed in',
    lead: 'A session ends after 30 days, or after 14 without use.',
    here: 'This browser',
    end: 'End',
    endAsk: (name: string) => `End the session of ${name}? Whoever uses it has to sign in again.`,
    endAct: (name: string) => `End the session of ${name}`,
    ended: (name: string) => `The session of ${name} is ended.`,
    endOthers: 'End all others',
    endOthersAsk: 'End every session but this one?',
    endOthersAct: 'End all others',
    othersEnded: 'You are signed in only here now.',
    unknown: 'A browser that says nothing of itself',
  },
};

export type AccountStrings = typeof english;
export const accountStrings = inLanguage(english, accountGerman);
