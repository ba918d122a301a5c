import { inLanguage } from '../language.js';
import { repliesGerman } from './repliesStrings.de.js';

/** Which answers need a reply. */
const english = {
  title: 'Answers that need a reply',
  lead: 'An answer that meets one of these rules opens a case.',
  none: 'No answer opens a case.',
  rule: (n: number) => `Rule ${n}`,
  add: 'Add a rule',
  on: 'Opens a case',
  kinds: {
    score: 'At a low score',
    keyword: 'When a word occurs',
    contact: 'When somebody leaves a contact',
    silence: 'When somebody falls silent',
  },
  question: 'Question',
  everyText: 'Every text',
  everyContact: 'Every contact',
  atOrWorse: 'At this step or worse',
  bad: 'Every bad step of its scale',
  step: (n: number) => `Step ${n}`,
  words: 'Words, one on each line',
  wordsHint: 'A star at the end stands for any ending: cancel*',
  days: 'Days without an answer',
  assignee: 'Goes to',
  assigneeHint: 'E-mail address of somebody in the project. Left empty, nobody has it yet.',
  within: 'Reply due within hours',
};

export type RepliesStrings = typeof english;
export const repliesStrings = inLanguage(english, repliesGerman);
