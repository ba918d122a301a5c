import { count, number } from '../format.js';
import { inLanguage } from '../language.js';
import { outcomeGerman } from './outcomeStrings.de.js';

const english = {
  title: 'Outcomes and drivers',
  lead: (range: string) => `What came of those who answered, and what goes together with it · ${range}`,
  asCharts: 'Charts',
  outcome: 'Outcome',
  score: 'By the score of',
  usualScore: 'The relationship',
  read: (responses: number, outcomes: number) =>
    `From ${count(responses, 'response', 'responses')} and ${count(outcomes, 'outcome', 'outcomes')}.`,
  newest: (atMost: number) =>
    `There are more in these days than are read at once; these are the newest ${number(atMost)}.`,
  correlation:
    'Correlation, not cause: these figures say where to look, and not what would happen if it were mended.',
  reached: {
    title: (outcome: string) => `Who reached “${outcome}”`,
    table: (outcome: string) => `“${outcome}” by score`,
    rate: 'Share that reached it',
    value: (currency: string) =>
      currency ? `Value of each who reached it, ${currency}` : 'Value of each who reached it',
    of: (reached: number, all: number) => `${number(reached)} of ${number(all)}`,
    noScore: 'The question was not answered in these days by anybody who can be told apart.',
    band: 'Those who scored',
  },
  bands: { good: 'Good', neutral: 'Neutral', bad: 'Bad' },
  drivers: {
    of: (name: string) => `What goes together with “${name}”`,
    relationshipUsual: 'What goes together with the relationship',
    table: (name: string) => `Drivers of “${name}”`,
    lead: 'Where one of these is better by one standard deviation, the result is so much higher or lower, all others equal.',
    axis: 'Strength, in standard deviations',
    touchpoints: 'Touchpoints',
    rows: 'Rows of a matrix',
    clear: 'Clear',
    unclear: 'May be chance',
    shared: 'Moves with others',
    sharedWhy: (inflation: string) =>
      `What was said of this and of others goes together, so that they are hard to tell apart (inflation ${inflation}).`,
    collinear:
      'Some of these go together so much that they cannot be told apart. Their strengths are drawn towards zero, and their intervals are too narrow.',
    needed: (n: number, needed: number) =>
      `Too few people have spoken of enough touchpoints: ${number(n)} of the ${number(needed)} that it takes. Choose a longer period.`,
    leftOut: 'Left out',
    leftOutOf: (name: string, n: number, reason: 'tooFew' | 'noSpread') =>
      reason === 'tooFew' ? `${name}: only ${count(n, 'person', 'people')}` : `${name}: all said the same`,
    driver: 'Driver',
    kind: 'What it is',
    kinds: { touchpoint: 'Touchpoint', row: 'Row of a matrix' },
    strength: 'Strength',
    alone: 'Correlation alone',
    n: 'n',
    sure: 'How sure',
  },
  tooFew: 'Too few',
  none: {
    title: 'No outcomes in these days',
    lead: 'An outcome is what came of somebody: they renewed, bought again, or left. Report it where it happens, with a value where there is one, and it stands here beside what they answered.',
    snippet: 'Report an outcome',
    go: 'Put Cairn into your pages',
    longer: 'Look at the last year',
  },
};

export type OutcomeStrings = typeof english;
export const outcomeStrings = inLanguage(english, outcomeGerman);
