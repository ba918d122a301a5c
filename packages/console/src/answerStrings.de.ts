import type { AnswerStrings } from './answerStrings.js';
import type { Words } from './language.js';

export const answerGerman: Words<AnswerStrings> = {
  live: {
    title: 'Neueste Antworten',
    connecting: 'Verbindet',
    on: 'Live',
    off: 'Verbindet neu',
    none: 'Noch keine Antworten',
    noneLead:
      'Die eigene Website oder den Beispielladen öffnen und dort eine Frage beantworten. Sie erscheint hier binnen einer Sekunde.',
    all: 'Alle Antworten ansehen',
    heard: (text) => `Neue Antwort. ${text}`,
  },

  answer: {
    score: (value, max) => `${value} von ${max}`,
    thumb: { up: 'Daumen hoch', down: 'Daumen runter' },
    skipped: 'Übersprungen',
    notApplicable: 'Trifft nicht zu',
    partial: 'Nicht abgeschlossen',
    on: (page) => `auf ${page}`,
    unknown: 'Eine Frage, die nicht mehr im Dokument steht',
    device: { phone: 'Telefon', tablet: 'Tablet', desktop: 'Computer' },
  },

  responses: {
    survey: 'Umfrage',
    any: 'Alle',
    filters: 'Filter',
  },
};
