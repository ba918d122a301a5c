import type { Words } from '../language.js';
import type { RepliesStrings } from './repliesStrings.js';

export const repliesGerman: Words<RepliesStrings> = {
  title: 'Antworten, die eine Reaktion brauchen',
  lead: 'Eine Antwort, auf die eine dieser Regeln passt, eröffnet einen Fall.',
  none: 'Keine Antwort eröffnet einen Fall.',
  rule: (n) => `Regel ${n}`,
  add: 'Regel hinzufügen',
  on: 'Eröffnet einen Fall',
  kinds: {
    score: 'Bei schlechter Bewertung',
    keyword: 'Wenn ein Wort vorkommt',
    contact: 'Wenn jemand einen Kontakt hinterlässt',
    silence: 'Wenn jemand verstummt',
  },
  question: 'Frage',
  everyText: 'Jeder Text',
  everyContact: 'Jeder Kontakt',
  atOrWorse: 'Bei dieser Stufe oder schlechter',
  bad: 'Jede schlechte Stufe ihrer Skala',
  step: (n) => `Stufe ${n}`,
  words: 'Wörter, eins je Zeile',
  wordsHint: 'Ein Stern am Ende steht für jede Endung: kündig*',
  days: 'Tage ohne Antwort',
  assignee: 'Geht an',
  assigneeHint: 'E-Mail-Adresse von jemandem im Projekt. Bleibt das leer, hat den Fall noch niemand.',
  within: 'Reaktion fällig in Stunden',
};
