import type { Language } from './Words.js';

export const nl: Language = {
  words: {
    close: 'Sluiten',
    notNow: 'Niet nu',
    neverAgain: 'Niet meer vragen',
    later: 'Een andere keer dan.',
    never: 'We vragen het niet meer.',
    back: 'Terug',
    next: 'Volgende',
    send: 'Versturen',
    skip: 'Overslaan',
    thanks: 'Dank u wel.',
    arrived: 'Onderaan de pagina staat een korte vraag.',
    received: 'Uw antwoord is ontvangen.',
    progress: 'Vraag {at} van {of}',
    step: '{step}, {label}',
  },
  fieldWords: {
    other: 'Anders',
    otherText: 'Toelichting',
    notApplicable: 'Niet van toepassing',
    name: 'Naam',
    email: 'E-mail',
    emailWrong: 'Vul een e-mailadres in, zoals naam@example.com',
    required: 'Kies eerst een antwoord',
    fillIn: 'Vul dit in',
    consentNeeded: 'Vink het vakje aan, zodat we contact mogen opnemen',
    copy: 'Kopiëren',
    copied: 'Gekopieerd',
    newTab: 'opent in een nieuw tabblad',
    feedback: 'Feedback',
    charactersLeft: {
      one: 'Nog {n} teken',
      other: 'Nog {n} tekens',
    },
    rowsLeft: {
      one: 'Nog {n} rij te beantwoorden',
      other: 'Nog {n} rijen te beantwoorden',
    },
  },
};
