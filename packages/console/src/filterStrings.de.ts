import type { FilterStrings } from './filterStrings.js';
import type { Words } from './language.js';

export const filterGerman: Words<FilterStrings> = {
  period: 'Zeitraum',
  lastDays: (days) => (days === 365 ? 'Letztes Jahr' : `Letzte ${days} Tage`),
  ownDays: 'Gewählte Tage',
  from: 'Von',
  to: 'Bis',
  segment: 'Beantwortet von',
  everybody: 'Alle',
  dimension: { device: 'Gerät', locale: 'Sprache', variant: 'Variante' },
  purpose: 'Worüber',
  purposes: { interaction: 'Ein Moment', relationship: 'Die Beziehung' },
  compare: 'Mit dem Zeitraum davor vergleichen',
  search: 'Kommentare durchsuchen',
  searchHint: 'Wörter, "genaue Wörter" oder Anfang*',
  searchGo: 'Suchen',
  lookFurther: 'Weiter zurück suchen',
  lookedBack: (isAny) =>
    isAny
      ? 'Weiter zurück kann es mehr geben: Für diese Seite wurde eine begrenzte Zahl durchgesehen.'
      : 'Nichts unter dem Durchgesehenen; weiter zurück gibt es noch mehr.',
};
