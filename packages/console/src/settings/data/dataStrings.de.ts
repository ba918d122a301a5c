import { count, number } from '../../format.js';
import type { Words } from '../../language.js';
import type { DataStrings } from './dataStrings.js';

export const dataGerman: Words<DataStrings> = {
  data: {
    outTitle: 'Herausholen',
    outLead: 'Alles, was das Projekt enthält, als Dateien, die andere Programme lesen.',
    document: 'Dokument',
    documentDetail: 'Journey, Umfragen und Einstellungen, wie sie im Entwurf stehen',
    kind: { response: 'Antworten', prompt: 'Einblendungen', outcome: 'Ergebnisse' },
    kindDetail: {
      response: 'Je Zeile eine, mit von wem und wo',
      prompt: 'Wer gefragt wurde und was daraus wurde',
      outcome: 'Gemeldete Geschäftsergebnisse',
    },
    download: (what, form) => `${form}: ${what} herunterladen`,
  },
  take: {
    title: 'Dokument übernehmen',
    lead: 'Aus einer Datei, etwa einer anderswo herausgeholten. Was sie ändert, ist zu sehen, bevor sie es tut.',
    file: 'Dokument als JSON',
    noJson: 'Das ist kein JSON. Eine als Dokument heruntergeladene Datei wählen.',
    wrong: 'Dieses Dokument lässt sich nicht übernehmen',
    warnings: (n) =>
      `Die Prüfung hat dazu ${count(n, 'Bemerkung', 'Bemerkungen')}. Übernehmen geht trotzdem.`,
    take: 'In den Entwurf übernehmen',
    taken: 'Es steht im Entwurf. Durchsehen und veröffentlichen.',
  },
  bring: {
    title: 'Antworten mitbringen',
    lead: 'Aus der Tabelle eines anderen Werkzeugs. Schon mitgebrachte Antworten zählen nicht doppelt.',
    noSurvey: 'Erst eine Umfrage veröffentlichen: an ihren Fragen werden Antworten gemessen.',
    survey: 'Antworten auf',
    file: 'Tabelle als CSV',
    fileHint:
      'Die erste Zeile nennt die Spalten: id, at und jede Frage mit ihrer id oder ihren Worten; dazu respondent, touchpoint, locale.',
    missing: (columns) => `Der Tabelle fehlt die Spalte ${columns}.`,
    read: (n, columns) => `${count(n, 'Zeile', 'Zeilen')} mit ${columns}.`,
    unused: (columns) => `Ausgelassen, weil keine Frage so heißt: ${columns}.`,
    look: 'Ansehen, was geschähe',
    bring: (n) => `${count(n, 'Antwort', 'Antworten')} mitbringen`,
    would: (n) => `${count(n, 'Antwort käme', 'Antworten kämen')} dazu. Noch ist nichts geschehen.`,
    did: (n) => `${count(n, 'Antwort', 'Antworten')} mitgebracht.`,
    duplicate: (n) => `${number(n)} gab es schon.`,
    erased: (n) => `${number(n)} gehören zu einer gelöschten Person und bleiben draußen.`,
    rejected: (n) => `${number(n)} lassen sich nicht annehmen:`,
    wrongTime: (text) =>
      `„${text}“ ist kein eindeutiger Zeitpunkt. Als 2026-04-03, 3.4.2026 oder 3.4.2026 14:30 schreiben (Zeiten in UTC).`,
    line: (line, message) => `Zeile ${number(line)}: ${message}`,
  },
  letters: {
    title: 'Unzustellbares',
    lead: 'Richtige Ereignisse, die der Speicher nicht annahm. Sie warten hier auf einen neuen Versuch.',
    none: 'Es gibt nichts',
    noneLead: 'Alles, was ankam, ist gespeichert.',
    replay: 'Noch einmal versuchen',
    replayAll: (n) => `Alle ${number(n)} noch einmal versuchen`,
    replayed: (stored, refused, why) =>
      refused
        ? `${number(stored)} gespeichert, ${number(refused)} wieder abgelehnt: ${why}`
        : `${count(stored, 'Ereignis', 'Ereignisse')} gespeichert.`,
    first: 'Neueste',
    more: 'Ältere',
  },
};
