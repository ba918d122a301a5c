import type { Language } from './Words.js';

export const da: Language = {
  words: {
    close: 'Luk',
    notNow: 'Ikke nu',
    neverAgain: 'Spørg ikke igen',
    later: 'En anden gang, så.',
    never: 'Vi spørger ikke igen.',
    back: 'Tilbage',
    next: 'Næste',
    send: 'Send',
    skip: 'Spring over',
    thanks: 'Tak.',
    arrived: 'Der er et kort spørgsmål nederst på siden.',
    received: 'Dit svar er modtaget.',
    progress: 'Spørgsmål {at} af {of}',
    step: '{step}, {label}',
  },
  fieldWords: {
    other: 'Andet',
    otherText: 'Uddyb',
    notApplicable: 'Ikke relevant',
    name: 'Navn',
    email: 'E-mail',
    emailWrong: 'Angiv en e-mailadresse, f.eks. navn@example.com',
    required: 'Vælg først et svar',
    fillIn: 'Udfyld dette felt',
    consentNeeded: 'Sæt kryds i feltet, så vi må kontakte dig',
    copy: 'Kopiér',
    copied: 'Kopieret',
    newTab: 'åbner i en ny fane',
    feedback: 'Feedback',
    charactersLeft: {
      one: '{n} tegn tilbage',
      other: '{n} tegn tilbage',
    },
    rowsLeft: {
      one: '{n} række mangler svar',
      other: '{n} rækker mangler svar',
    },
  },
};
