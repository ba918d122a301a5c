import { count } from '../format.js';
import { inLanguage } from '../language.js';
import { conditionGerman } from './conditionStrings.de.js';

/** Conditions, in lists to choose from and as sentences. */
const english = {
  looksAt: 'Looks at',
  compares: 'Compares',
  value: 'Value',
  values: 'Values, one on each line',
  from: 'From',
  to: 'To',
  name: 'Its name',
  as: 'As',
  asKinds: { string: 'Text', number: 'Number', boolean: 'Yes or no' },
  answers: 'Answers',
  page: 'What the page says',
  ofVisitor: 'The visitor',
  property: 'A property of the moment',
  attribute: 'An attribute of the visitor',
  join: { all: 'All of these hold', any: 'Any of these holds' },
  joined: 'How many must hold',
  add: 'Add a condition',
  addGroup: 'Add a group',
  remove: 'Remove this condition',
  group: 'Group of conditions',
  test: (n: number) => `Condition ${n}`,
  theAnswer: (text: string) => `the answer to “${text}”`,
  theProperty: (name: string) => `the property “${name}”`,
  theAttribute: (name: string) => `the attribute “${name}”`,
  visitor: {
    visits: 'the number of visits',
    returning: 'returning',
    device: 'the device',
    locale: 'the language of the page',
    stage: 'the furthest stage reached',
  },
  how: {
    is: 'is',
    not: 'is not',
    in: 'is one of',
    atLeast: 'is at least',
    atMost: 'is at most',
    between: 'is between',
    includes: 'includes',
    contains: 'contains',
    startsWith: 'starts with',
    glob: 'matches, with * for anything,',
    before: 'is before',
    after: 'is after',
    withinDays: 'lies within the last',
    answered: 'is given',
    skipped: 'is skipped',
  },
  yes: 'yes',
  no: 'no',
  device: { phone: 'phone', tablet: 'tablet', desktop: 'desktop' },
  fromTo: (low: number, high: number) => `${low} and ${high}`,
  days: (n: number) => count(n, 'day', 'days'),
};

export type ConditionStrings = typeof english;
export const conditionStrings = inLanguage(english, conditionGerman);
