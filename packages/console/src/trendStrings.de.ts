import type { Words } from './language.js';
import type { TrendStrings } from './trendStrings.js';

export const trendGerman: Words<TrendStrings> = {
  by: 'Verlauf je',
  suiting: 'Passend zum Zeitraum',
  steps: { day: 'Tag', week: 'Woche', month: 'Monat' },
};
