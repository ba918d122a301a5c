import { count, number } from '../format.js';
import type { Words } from '../language.js';
import type { ListStrings } from './listStrings.js';

export const listGerman: Words<ListStrings> = {
  create: 'Neue Umfrage',
  stage: 'Phase',
  status: 'Zustand',
  search: 'Umfragen durchsuchen',
  sort: 'Reihenfolge',
  sorts: { journey: 'Nach der Journey', name: 'Nach Namen', status: 'Nach Zustand' },
  any: 'Alle',
  found: (n, of) => (n === of ? count(n, 'Umfrage', 'Umfragen') : `${number(n)} von ${number(of)}`),
  noneFound: 'Keine Umfrage passt',
  noneFoundGo: 'Alle Umfragen zeigen',
  noneLead: 'Mit einer Vorlage beginnen: Sie bringt die Frage, die Skala und alles Folgende mit.',
  more: (n) => `${number(n)} weitere zeigen`,
  nowhere: 'An keinem Moment der Journey',
};
