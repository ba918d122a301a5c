import { count } from './format.js';
import type { Words } from './language.js';
import type { SurveyStrings } from './surveyStrings.js';

export const surveyGerman: Words<SurveyStrings> = {
  surveys: {
    title: 'Umfragen',
    lead: 'Was in welchem Moment der Journey gefragt wird.',
    noneInStage: 'In dieser Phase wird nichts gefragt.',
    none: 'Noch keine Umfragen',
    questions: (n) => count(n, 'Frage', 'Fragen'),
    changed: 'Geändert, nicht veröffentlicht',
    status: { draft: 'Entwurf', live: 'Live', paused: 'Angehalten', archived: 'Archiviert' },
    statusWord: { draft: 'Entwurf', live: 'live', paused: 'angehalten', archived: 'archiviert' },
    missingTitle: 'Diese Umfrage gibt es nicht',
    missingLead: (id) =>
      `Es gibt keine Umfrage mit der Kennung ${id}. Vielleicht wurde sie umbenannt oder entfernt.`,
    back: 'Alle Umfragen',
  },

  advice: {
    severity: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
    counted: {
      error: (n) => count(n, 'Fehler', 'Fehler'),
      warning: (n) => count(n, 'Warnung', 'Warnungen'),
      info: (n) => count(n, 'Hinweis', 'Hinweise'),
    },
    apply: (what) => `Anwenden: ${what}`,
    canPublish: (counted) => `${counted}. Veröffentlichen geht trotzdem.`,
  },

  draft: {
    saving: 'Wird gesichert',
    saved: 'Als Entwurf gesichert',
    failed: (message) => `Nicht gesichert: ${message}`,
    invalid: 'Nicht gesichert: Bitte berichtigen, was unten markiert ist.',
    invalidElsewhere: (where) => `Nicht gesichert: ${where}`,
    conflict: 'Nicht gesichert: Bitte oben wählen, was bleibt.',
    conflictTitle: 'Jemand anderes hat den Entwurf in der Zwischenzeit geändert',
    conflictLead:
      'Die eigenen Worte stehen noch hier auf der Seite, sind aber nicht gesichert. Bitte wählen, was bleibt.',
    keepMine: 'Meine Änderungen in den neueren Entwurf übernehmen',
    takeTheirs: 'Meine Änderungen verwerfen',
  },

  publish: {
    label: 'Veröffentlichen',
    button: (version) => `Version ${version} veröffentlichen`,
    publishing: 'Wird veröffentlicht',
    upToDate: (version) => `Version ${version} ist live. Der Entwurf ist derselbe.`,
    nothingLive: 'Noch ist nichts live.',
    differs: (n, version) => `${count(n, 'Änderung', 'Änderungen')} seit Version ${version}`,
    first: 'Dies wird die erste Version, die Besucher sehen.',
    done: (version, counted) =>
      `Version ${version} ist live${counted && `, mit ${counted}`}. Offene Seiten fragen binnen einer Minute damit.`,
    failed: (message) => `Nicht veröffentlicht: ${message}`,
    show: 'Was sich ändert',
  },

  change: {
    added: (survey) => `${survey}: neue Umfrage`,
    removed: (survey) => `${survey}: entfernt`,
    status: (survey, from, to) => `${survey}: aus ${from} wird ${to}`,
    name: (from, to) => `${from}: umbenannt in ${to}`,
    wording: (survey, from, to) => `${survey}: aus „${from}“ wird „${to}“`,
    words: (survey, question) => `${survey}: Worte unter „${question}“`,
    labels: (survey, question) => `${survey}: Worte an den Enden von „${question}“`,
    thanks: (survey) => `${survey}: Dankeszeile`,
    settings: (survey) => `${survey}: andere Einstellungen`,
    journey: 'Journey: Phasen oder Kontaktpunkte',
    project: 'Einstellungen des Projekts',
  },
};
