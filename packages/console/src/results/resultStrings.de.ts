import { count, number, percentText } from '../format.js';
import type { Words } from '../language.js';
import type { ResultStrings } from './resultStrings.js';

export const resultGerman: Words<ResultStrings> = {
  back: 'Umfragen',
  lead: (range) => `Auswertung · ${range}`,
  edit: 'Umfrage bearbeiten',
  missingTitle: 'Zu dieser Umfrage gibt es keine Auswertung',
  missingLead: (id) =>
    `Das veröffentlichte Dokument hat keine Umfrage mit der Kennung ${id}. Vielleicht ist sie noch nicht veröffentlicht oder wurde umbenannt.`,
  none: 'In diesen Tagen wurde niemand gefragt',
  noneLead: 'Einen längeren Zeitraum wählen oder nachsehen, ob die Umfrage läuft und wo sie fragt.',
  askedAt: 'Gefragt bei',
  way: 'Wie weit die Leute kommen',
  wayLead: 'Von allen, denen die Umfrage gezeigt wurde.',
  dropOff: 'Frage für Frage',
  position: (at, text) => `${number(at)}. ${text}`,
  answered: (n, share) => `${number(n)} · ${percentText(share)}`,
  left: (n) => `hier von ${count(n, 'Person', 'Personen')} geschlossen`,
  variants: 'Varianten nebeneinander',
  variantsLead:
    'Jede im Vergleich zur ursprünglichen Fassung. Ein Urteil braucht auf beiden Seiten genug Antworten.',
  variantsTable: 'Wer welche Variante beantwortet',
  written: 'Ursprüngliche Fassung',
  variant: 'Variante',
  shown: 'Gezeigt',
  started: 'Beantwortet',
  responseRate: 'Antwortquote',
  completionRate: 'Abschlussquote',
  responses: 'Antworten ansehen',
};
