import { count, number } from '../../format.js';
import type { Words } from '../../language.js';
import type { DataStrings } from './dataStrings.js';

export const dataGerman: Words<DataStrings> = {
  data: {
    outTitle: 'Export',
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
    title: 'Dokument importieren',
    lead: 'Aus einer Datei, etwa einer anderswo exportierten. Was sie ändert, ist zu sehen, bevor sie es tut.',
    file: 'Dokument als JSON',
    noJson: 'Das ist kein JSON. Eine als Dokument heruntergeladene Datei wählen.',
    wrong: 'Dieses Dokument lässt sich nicht importieren',
    warnings: (n) =>
      `Die Prüfung hat dazu ${count(n, 'Bemerkung', 'Bemerkungen')}. Importieren geht trotzdem.`,
    take: 'In den Entwurf importieren',
    taken: 'Es steht im Entwurf. Durchsehen und veröffentlichen.',
  },
  bring: {
    title: 'Antworten importieren',
    lead: 'Aus der Tabelle eines anderen Werkzeugs. Schon importierte Antworten zählen nicht doppelt.',
    noSurvey: 'Erst eine Umfrage veröffentlichen: an ihren Fragen werden Antworten gemessen.',
    survey: 'Antworten auf',
    file: 'Tabelle als CSV',
    fileHint:
      'Die erste Zeile nennt die Spalten: id, at und jede Frage mit ihrer id oder ihren Worten; dazu respondent, touchpoint, locale.',
    missing: (columns) => `Der Tabelle fehlt die Spalte ${columns}.`,
    read: (n, columns) => `${count(n, 'Zeile', 'Zeilen')} mit ${columns}.`,
    unused: (columns) => `Ausgelassen, weil keine Frage so heißt: ${columns}.`,
    look: 'Ansehen, was geschähe',
    bring: (n) => `${count(n, 'Antwort', 'Antworten')} importieren`,
    would: (n) => `${count(n, 'Antwort käme', 'Antworten kämen')} dazu. Noch ist nichts geschehen.`,
    did: (n) => `${count(n, 'Antwort', 'Antworten')} importiert.`,
    duplicate: (n) => `${number(n)} gab es schon.`,
    erased: (n) => `Ausgelassen, weil ihre Person gelöscht ist: ${number(n)}.`,
    rejected: (n) => `Nicht importierbar: ${number(n)}`,
    wrongTime: (text) =>
      `„${text}“ ist kein eindeutiger Zeitpunkt. Als 2026-04-03, 3.4.2026 oder 3.4.2026 14:30 schreiben (Zeiten in UTC).`,
    line: (line, message) => `Zeile ${number(line)}: ${message}`,
  },
  letters: {
    title: 'Zurückgestellt',
    lead: 'Richtige Ereignisse, die der Speicher nicht annahm. Sie warten hier auf einen neuen Versuch.',
    none: 'Nichts ist zurückgestellt',
    noneLead: 'Alles, was ankam, ist gespeichert.',
    replay: 'Noch einmal versuchen',
    replayAll: (n) => (n === 1 ? 'Noch einmal versuchen' : `Alle ${number(n)} noch einmal versuchen`),
    replayed: (stored, refused, why) =>
      refused
        ? `${number(stored)} gespeichert, ${number(refused)} wieder abgelehnt: ${why}`
        : `${count(stored, 'Ereignis', 'Ereignisse')} gespeichert.`,
    first: 'Neueste Ereignisse',
    more: 'Ältere Ereignisse',
  },
};
