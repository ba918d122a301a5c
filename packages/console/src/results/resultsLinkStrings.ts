import { inLanguage } from '../language.js';

/** The one word that the list of surveys needs of the results; the others come with their page. */
export const resultsLinkStrings = inLanguage(
  { results: 'Results', of: (survey: string) => `Results of ${survey}` },
  { results: 'Auswertung', of: (survey) => `Auswertung von ${survey}` },
);
