import type { Language } from './Words.js';

export const de: Language = {
  words: {
    close: 'Schließen',
    notNow: 'Nicht jetzt',
    neverAgain: 'Nicht mehr fragen',
    later: 'Dann ein andermal.',
    never: 'Wir fragen nicht wieder.',
    back: 'Zurück',
    next: 'Weiter',
    send: 'Senden',
    skip: 'Überspringen',
    thanks: 'Vielen Dank.',
    arrived: 'Am Ende der Seite steht eine kurze Frage.',
    received: 'Ihre Antwort ist angekommen.',
    progress: 'Frage {at} von {of}',
    step: '{step}, {label}',
  },
  fieldWords: {
    other: 'Sonstiges',
    otherText: 'Nähere Angaben',
    notApplicable: 'Trifft nicht zu',
    name: 'Name',
    email: 'E-Mail',
    emailWrong: 'Geben Sie eine E-Mail-Adresse wie name@example.com ein',
    required: 'Wählen Sie zuerst eine Antwort',
    fillIn: 'Füllen Sie dieses Feld aus',
    consentNeeded: 'Kreuzen Sie das Kästchen an, damit wir Sie kontaktieren dürfen',
    copy: 'Kopieren',
    copied: 'Kopiert',
    newTab: 'öffnet sich in einem neuen Tab',
    feedback: 'Feedback',
    charactersLeft: {
      one: 'Noch {n} Zeichen',
      other: 'Noch {n} Zeichen',
    },
    rowsLeft: {
      one: 'Noch {n} Zeile zu beantworten',
      other: 'Noch {n} Zeilen zu beantworten',
    },
  },
};
