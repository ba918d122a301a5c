import type { Language } from './Words.js';

export const sv: Language = {
  words: {
    close: 'Stäng',
    notNow: 'Inte nu',
    neverAgain: 'Fråga inte igen',
    later: 'En annan gång, då.',
    never: 'Vi frågar inte igen.',
    back: 'Tillbaka',
    next: 'Nästa',
    send: 'Skicka',
    skip: 'Hoppa över',
    thanks: 'Tack.',
    arrived: 'Det finns en kort fråga i slutet av sidan.',
    received: 'Ditt svar har tagits emot.',
    progress: 'Fråga {at} av {of}',
    step: '{step}, {label}',
  },
  fieldWords: {
    other: 'Annat',
    otherText: 'Berätta mer',
    notApplicable: 'Inte aktuellt',
    name: 'Namn',
    email: 'E-post',
    emailWrong: 'Ange en e-postadress, till exempel namn@example.com',
    required: 'Välj ett svar först',
    fillIn: 'Fyll i det här',
    consentNeeded: 'Markera rutan så att vi får kontakta dig',
    copy: 'Kopiera',
    copied: 'Kopierat',
    newTab: 'öppnas i en ny flik',
    feedback: 'Feedback',
    charactersLeft: {
      one: '{n} tecken kvar',
      other: '{n} tecken kvar',
    },
    rowsLeft: {
      one: '{n} rad kvar att besvara',
      other: '{n} rader kvar att besvara',
    },
  },
};
