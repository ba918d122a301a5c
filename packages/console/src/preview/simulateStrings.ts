import { count, list, number, percentText } from '../format.js';
import { inLanguage } from '../language.js';
import { simulateGerman } from './simulateStrings.de.js';

/** The words of the simulation: who would be asked, and how sure that is. */
const english = {
  title: 'Who would be asked',
  lead: 'The decisions of the browser, taken for made-up visitors: first with what is published, then with the draft.',
  visitors: 'Visitors',
  days: 'Time',
  daysOption: (days: number) => count(days, 'day', 'days'),
  visits: 'Visits of each',
  touchpoint: 'Visits that come to a touchpoint, in %',
  answers: 'Showings that are answered, in %',
  run: 'Simulate',
  again: 'Simulate again',
  cancel: 'Cancel',
  running: { published: 'What is published, 1 of 2', draft: 'The draft, 2 of 2' },
  progress: 'How far the simulation is',
  none: 'Nothing was simulated yet. It takes a few seconds, and nobody is asked anything.',
  changed: 'The draft or the assumptions have changed since. Simulate again to see what comes of it.',
  headline: (asked: number, of: number) => `${number(asked)} of ${number(of)} visitors would be asked.`,
  more: (n: number) =>
    n === 0
      ? 'As many as with what is published.'
      : n > 0
        ? `${number(n)} more than with what is published.`
        : `${number(-n)} fewer than with what is published.`,
  alone: 'With what is published this survey asks nobody.',
  notLive: 'The survey is not live. This is what it would do, were it live.',
  starved: (by: string | undefined) =>
    by
      ? `It gets too few answers to tell anything. ${by} takes the prompts of its visitors.`
      : 'It gets too few answers to tell anything.',
  figures: 'Figures',
  figure: 'Figure',
  published: 'Published',
  draft: 'Draft',
  rows: {
    considered: 'Moments at which it could ask',
    visitors: 'Visitors asked',
    percent: 'Of all visitors, at 95 %',
    shown: 'Showings',
    answers: 'Answers to expect',
    mean: 'Prompts of all surveys for each visitor',
    p95: 'At most, for 95 % of them',
    never: 'Visitors who are never asked anything',
    often: (times: number) => `Visitors with more than ${count(times, 'prompt', 'prompts')}`,
    margin: (touchpoint: string) => `How sure its score would be at ${touchpoint}`,
  },
  margin: {
    mean: (by: string) => `±${by}`,
    percent: (by: string) => `±${percentText(by)}`,
    points: (by: string) => `±${by} points`,
  },
  percent: (value: string) => percentText(value),
  between: (value: string, low: string, high: string) => `${percentText(value)} (${low}–${high})`,
  whyNot: 'Why not at the other moments',
  whyNotLead: 'With the draft; the first rule that stood in the way.',
  rule: 'What stood in the way',
  times: 'Moments',
  share: 'Share',
  assumptions: 'What is assumed',
  assumed: {
    model: 'The visitors are made up by a model, they are not yours. Their figures are above; put yours in.',
    fresh: 'All are new at the start, and come on days of their own choosing.',
    devices: (shares: readonly string[]) => `Devices: ${list(shares)}.`,
    noAttributes: 'They have no attributes. A survey whose audience asks for some reaches nobody here.',
    behaviour: (notNow: string, never: string) =>
      `Of those who do not answer, ${percentText(notNow)} say “not now” and ${percentText(never)} “never ask again”.`,
    triggered: (percent: string) =>
      `A trigger that needs a click, scrolling or the like happens at ${percentText(percent)} of the touchpoints of its survey.`,
    others: 'All other live surveys ask too, and share the same budget.',
    same: 'Both sides have the very same visitors, so what differs comes from your changes. The interval says how far other visitors of the same kind would differ.',
  },
};

export type SimulateStrings = typeof english;
export const simulateStrings = inLanguage(english, simulateGerman);
