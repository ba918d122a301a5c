import type { Language } from './Words.js';

export const nb: Language = {
  words: {
    close: 'Lukk',
    notNow: 'Ikke nå',
    neverAgain: 'Ikke spør igjen',
    later: 'En annen gang, da.',
    never: 'Vi spør ikke igjen.',
    back: 'Tilbake',
    next: 'Neste',
    send: 'Send',
    skip: 'Hopp over',
    thanks: 'Takk.',
    arrived: 'Det er et kort spørsmål nederst på siden.',
    received: 'Svaret ditt er mottatt.',
    progress: 'Spørsmål {at} av {of}',
    step: '{step}, {label}',
  },
  fieldWords: {
    other: 'Annet',
    otherText: 'Utdyp',
    notApplicable: 'Ikke aktuelt',
    name: 'Navn',
    email: 'E-post',
    emailWrong: 'Skriv inn en e-postadresse, for eksempel navn@example.com',
    required: 'Velg et svar først',
    fillIn: 'Fyll ut dette feltet',
    consentNeeded: 'Kryss av i boksen så vi kan kontakte deg',
    copy: 'Kopier',
    copied: 'Kopiert',
    newTab: 'åpnes i en ny fane',
    feedback: 'Tilbakemelding',
    charactersLeft: {
      one: '{n} tegn igjen',
      other: '{n} tegn igjen',
    },
    rowsLeft: {
      one: '{n} rad igjen å besvare',
      other: '{n} rader igjen å besvare',
    },
  },
};
