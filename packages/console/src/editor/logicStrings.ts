import { inLanguage } from '../language.js';
import { logicGerman } from './logicStrings.de.js';

/** What follows a question, as rules and as a drawing. */
const english = {
  none: 'The next question follows.',
  rule: (n: number) => `Rule ${n}`,
  always: 'Always.',
  add: 'Add a rule',
  leadsTo: 'Then',
  ask: (text: string) => `Ask “${text}”`,
  end: 'End the survey',
  flow: 'How the questions follow one another',
  start: 'Starts here',
  finish: 'Ends',
  otherwise: 'otherwise',
  way: (condition: string, to: string) => `If ${condition}: ${to}`,
  wayAlways: (to: string) => `Always: ${to}`,
  wayOtherwise: (to: string) => `Otherwise: ${to}`,
  toQuestion: (n: number) => `question ${n}`,
  toEnd: 'the end',
};

export type LogicStrings = typeof english;
export const logicStrings = inLanguage(english, logicGerman);
