import { inLanguage } from '../language.js';
import { jsonGerman } from './jsonStrings.de.js';

/** The survey as JSON. */
const english = {
  title: 'The survey as JSON',
  lead: 'The same survey as in the form. What is changed here is changed there, and the other way round.',
  said: 'Mistakes and remarks',
  at: (line: number, column: number) => `Line ${line}, column ${column}`,
  behind:
    'The form has changed the survey since, and this text cannot be read as a survey. It is kept here until you correct it or let it go.',
  takeForm: 'Let it go and show the survey as it is',
  noRecord: 'A survey is written between { and }.',
  idStays: (id: string) =>
    `The id stays “${id}”: pages and reports call the survey by it. For another id, duplicate the survey.`,
  missing: {
    questions: '“questions” is missing: a list between [ and ], each question between { and } with an “id”.',
    touchpoints: '“touchpoints” is missing: a list between [ and ] with the ids of touchpoints in quotes.',
  },
  expected: {
    value: 'A value is missing here: a text in quotes, a number, true, false, null, { or [.',
    name: 'A name in double quotes is missing here.',
    colon: 'A colon is missing after the name.',
    commaOrEnd: 'A comma or the closing bracket is missing here.',
    nothing: 'The JSON has ended; take away what follows.',
  },
  problem: {
    ended: 'The text ends too early: a bracket or a quote is not closed.',
    string: 'This text in quotes is not closed on its line, or has a backslash too many.',
    number: 'This is no number that JSON knows.',
    trailingComma: 'The comma before this bracket is one too many.',
  },
  twice: (name: string) => `“${name}” stands here a second time.`,
};

export type JsonStrings = typeof english;
export const jsonStrings = inLanguage(english, jsonGerman);
