import { inLanguage } from './language.js';
import { trendGerman } from './trendStrings.de.js';

/** How fine a trend is drawn. */
const english = {
  by: 'Trend by',
  suiting: 'What suits the days',
  steps: { day: 'Day', week: 'Week', month: 'Month' },
};

export type TrendStrings = typeof english;
export const trendStrings = inLanguage(english, trendGerman);
