import { count, number } from '../format.js';
import { inLanguage } from '../language.js';
import { listGerman } from './listStrings.de.js';

/** The list of all surveys. */
const english = {
  create: 'New survey',
  stage: 'Stage',
  status: 'State',
  search: 'Search surveys',
  sort: 'Order',
  sorts: { journey: 'By the journey', name: 'By name', status: 'By state' },
  any: 'All',
  found: (n: number, of: number) =>
    n === of ? count(n, 'survey', 'surveys') : `${number(n)} of ${number(of)}`,
  noneFound: 'No survey fits',
  noneFoundGo: 'Show all surveys',
  noneLead: 'Begin with a template: it has the question, the scale and what follows.',
  more: (n: number) => `Show ${number(n)} more`,
  nowhere: 'At no moment of the journey',
};

export type ListStrings = typeof english;
export const listStrings = inLanguage(english, listGerman);
