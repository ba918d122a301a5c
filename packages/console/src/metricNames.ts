import { inLanguage } from './language.js';
import { metricGerman } from './metricNames.de.js';

/** What a figure is, by the name of the scale it was measured on. */
const english = {
  'ces.agree7': 'CES, 1 to 7',
  'ces.agree5': 'CES, 1 to 5',
  'ces.ease7': 'CES, 1 to 7',
  'ces.ease5': 'CES, 1 to 5',
  'ces.effort5': 'CES, 1 to 5, low is good',
  'ces.easy3': 'Net Easy Score',
  'csat.5': 'CSAT, % satisfied',
  'csat.7': 'CSAT, % satisfied',
  'nps.0-10': 'NPS',
  'nps.1-5': 'NPS, 1 to 5',
  'thumbs.2': '% thumbs up',
  'mood.2': '% in good mood',
  'mood.3': '% in good mood',
  'mood.5': '% in good mood',
  'expectation.more': 'Expectation gap',
  'expectation.less': 'Expectation gap, less is good',
  'expectation.neither': 'Expectation',
  'yesno.yes': '% yes',
  'yesno.no': '% no',
  'yesno.neither': 'Yes or no',
  'likelihood.5': 'Likelihood, 1 to 5',
  'rating.3': 'Rating, 1 to 3',
  'rating.5': 'Rating, 1 to 5',
  'rating.7': 'Rating, 1 to 7',
  'rating.10': 'Rating, 1 to 10',
  'matrix.3': 'Rating, 1 to 3',
  'matrix.5': 'Rating, 1 to 5',
  'matrix.7': 'Rating, 1 to 7',
};

export type MetricNames = typeof english;
export const metricNames = inLanguage(english, metricGerman);
