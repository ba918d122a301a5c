import { compactNumber, count, day, number, percent, percentText } from './format.js';
import { journeyGerman } from './journeyStrings.de.js';
import { inLanguage } from './language.js';

export type Verdict = 'up' | 'down' | 'noise' | 'tooFew';
export type Effect = 'better' | 'worse' | 'neither';

/** The journey as a path and as a table. */
const english = {
  title: 'Journey',
  range: (from: string, to: string, zone: string) => `${day(from)} to ${day(to)} · ${zone}`,
  view: 'Shown as',
  asMap: 'Map',
  asTable: 'Table',
  path: 'Journey, stage by stage',
  emptyStage: 'No touchpoints in this stage yet.',
  noTouchpoints: 'The journey has no touchpoints yet',
  noTouchpointsLead: 'Begin with a ready journey and go straight to the first answer, or draw your own.',
  setUp: 'Set up the project',
  editing: 'Edit the journey',
  edited: 'Back to the figures',
  unpublished: 'Nothing is published, so nobody is asked anything.',
  unpublishedGo: 'Look over the surveys and publish',
  noMatch: 'Nobody answered who matches the filters',
  noMatchGo: 'Show everybody’s answers',
  place: (rank: number, isCertain: boolean) => `Breakpoint ${rank}${isCertain ? '' : ', may be chance'}`,
  reach: (moments: number) => `${compactNumber(moments)} times`,
  trend: (verdict: Verdict, effect: Effect) => {
    if (verdict === 'tooFew') return 'Too few to see a trend';
    if (verdict === 'noise') return 'No clear trend';
    const way = verdict === 'up' ? 'Rising' : 'Falling';
    return effect === 'neither' ? way : `${way}, ${effect}`;
  },
  change: {
    tooFew: 'Too few to compare',
    up: (size: string) => `up ${size}`,
    down: (size: string) => `down ${size}`,
    noise: (moved: string) => `${moved}, within chance`,
    clear: (moved: string, effect: Effect) => (effect === 'neither' ? moved : `${moved}, ${effect}`),
  },
  importance: (of: number) => `Importance ${of} of 5`,
  tooFew: 'Too few',
  notKnown: 'not known',
  tooFewWhy: (n: number) => `${count(n, 'answer', 'answers')} so far; a figure needs 5`,
  n: (n: number) => `n ${number(n)}`,
  interval: (low: string, high: string) => `95 % certain between ${low} and ${high}`,
  shares: (good: number, neutral: number, bad: number) =>
    `${percentText(good)} good, ${percentText(neutral)} neutral, ${percentText(bad)} bad`,
  counts: (good: number, neutral: number, bad: number) => `${good} good, ${neutral} neutral, ${bad} bad`,
  side: { good: 'Good', neutral: 'Neutral', bad: 'Bad' },
  asked: (shown: number, started: number) =>
    `Asked ${number(shown)}, answered ${percentText(percent(started, shown))}`,
  comments: (n: number) => count(n, 'comment', 'comments'),
  contacts: (n: number) => count(n, 'contact', 'contacts'),
  outOf: (n: number, of: number) => `${n} of ${of}`,
  undecided: 'No answer stands out',
  moreQuestions: (n: number) => count(n, 'more question', 'more questions'),
  share: (n: number, of: number) => percentText(percent(n, of)),
  waiting: {
    unasked: 'Numbers appear once a survey asks here.',
    unaskedGo: 'See surveys',
    narrowed: 'Nobody who matches the filters answered here.',
    idle: (name: string, status: string) => `“${name}” is ${status}. Publish it as live and numbers appear.`,
    idleGo: 'Open the survey',
    ready: (name: string) => `“${name}” is live. The first answer appears here.`,
    readyGo: 'See the question',
    unanswered: (shown: number) => `Asked ${count(shown, 'time', 'times')}, no answer yet.`,
    unansweredGo: 'Check the question',
  },
  table: {
    caption: 'Every score of the journey',
    stage: 'Stage',
    touchpoint: 'Touchpoint',
    question: 'Question',
    score: 'Score',
    interval: '95 % interval',
    n: 'n',
    asked: 'Asked',
    trend: 'Trend',
    more: (n: number, of: number) => `Show ${n} more of ${number(of)} touchpoints`,
    none: 'Nothing yet',
  },
};

export type JourneyStrings = typeof english;
export const journeyStrings = inLanguage(english, journeyGerman);
