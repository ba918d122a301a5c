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
    title: 'Antworten',
    survey: 'Umfrage',
    touchpoint: 'Kontaktpunkt',
    any: 'Alle',
    completeOnly: 'Nur abgeschlossene',
    partialOnly: 'Nur nicht abgeschlossene',
    list: 'Antworten, neueste zuerst',
    older: 'Ältere Antworten',
    newest: 'Neueste Antworten',
    download: 'Alle als NDJSON herunterladen',
    none: 'Noch keine Antworten',
    noneLead: 'Antworten stehen hier, neueste zuerst, sobald jemand eine gibt.',
    noneGo: 'Ansehen, was gefragt wird',
    noMatch: 'Keine Antworten passen',
    noMatchGo: 'Alle Antworten zeigen',
    filters: 'Filter',
    show: 'Zeigen',
  },
};
