import { doorStrings } from './doorStrings.js';
import { editorStrings } from './editorStrings.js';
import { filterStrings } from './filterStrings.js';
import { count, day, number } from './format.js';
import { locale } from './language.js';
import { metricNames } from './metricNames.js';
import { touchpointStrings } from './touchpointStrings.js';

type Verdict = 'up' | 'down' | 'noise' | 'tooFew';
type Effect = 'better' | 'worse' | 'neither';

const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 });

/**
 * Every word that the console shows, in one place, ready to be handed to a translator.
 * Sentence case; verbs on buttons; an error says what to do.
 */
export const strings = {
  product: 'Cairn',
  skip: 'Skip to content',
  nav: {
    label: 'Main',
    journey: 'Journey',
    surveys: 'Surveys',
    responses: 'Responses',
    cases: 'Cases',
    outcomes: 'Outcomes',
    install: 'Install',
    settings: 'Settings',
    signOut: 'Sign out',
  },
  title: (screen: string) => `${screen} · Cairn`,
  tryAgain: 'Try again',
  loading: 'Loading',
  keep: 'Keep it',
  kept: 'I have kept it',
  copy: {
    button: 'Copy',
    label: (what: string) => `Copy: ${what}`,
    copied: 'Copied',
    refused: 'Not copied: select it and copy by hand.',
  },
  offline: 'You are offline. What you see may be old, and nothing is saved until you are back.',

  errors: {
    offline: 'The collector does not answer. Check that it is running and that you are connected.',
    unreadable: (status: number) =>
      `The collector answered in a way the console cannot read (${status}). Reload the page; if it stays, look at the collector’s log.`,
    partMissing: 'This part of the console did not load. Check your connection and load the page again.',
  },

  door: doorStrings,

  missing: {
    title: 'Nothing at this address',
    lead: 'The page may have moved, or the link was mistyped.',
    go: 'Go to the journey',
  },

  journey: {
    title: 'Journey',
    range: (from: string, to: string, zone: string) => `${day(from)} to ${day(to)} · ${zone}`,
    view: 'Shown as',
    asMap: 'Map',
    asTable: 'Table',
    path: 'Journey, stage by stage',
    emptyStage: 'No touchpoints in this stage yet.',
    noTouchpoints: 'The journey has no touchpoints yet',
    noTouchpointsLead:
      'Add them to the document under journey.touchpoints, then publish. They appear here as cards.',
    unpublished: 'Nothing is published, so nobody is asked anything.',
    unpublishedGo: 'Look over the surveys and publish',
    noMatch: 'Nobody answered who matches the filters',
    noMatchGo: 'Show everybody’s answers',
    place: (rank: number, isCertain: boolean) => `Breakpoint ${rank}${isCertain ? '' : ', may be chance'}`,
    reach: (moments: number) => `${compact.format(moments)} times`,
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
    shares: (good: number, neutral: number, bad: number) => `${good}% good, ${neutral}% neutral, ${bad}% bad`,
    counts: (good: number, neutral: number, bad: number) => `${good} good, ${neutral} neutral, ${bad} bad`,
    side: { good: 'Good', neutral: 'Neutral', bad: 'Bad' },
    asked: (shown: number, started: number) => `Asked ${number(shown)}, answered ${percent(started, shown)}%`,
    comments: (n: number) => count(n, 'comment', 'comments'),
    contacts: (n: number) => count(n, 'contact', 'contacts'),
    outOf: (n: number, of: number) => `${n} of ${of}`,
    undecided: 'No answer stands out',
    moreQuestions: (n: number) => count(n, 'more question', 'more questions'),
    share: (n: number, of: number) => `${percent(n, of)}%`,
    waiting: {
      unasked: 'Numbers appear once a survey asks here.',
      unaskedGo: 'See surveys',
      narrowed: 'Nobody who matches the filters answered here.',
      idle: (name: string, status: string) =>
        `“${name}” is ${status}. Publish it as live and numbers appear.`,
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
  },

  metric: metricNames,
  filters: filterStrings,

  breakpoints: {
    title: 'What to fix first',
    more: (n: number) => `${count(n, 'more touchpoint misses its target', 'more miss their targets')}`,
    ofTarget: (target: string) => `of a target of ${target}`,
    certain: 'Certain',
    unsure: 'May be chance',
    allFine: 'Every touchpoint with enough answers reaches its target.',
    tooFew: 'Too few answers to rank anything yet. Five at a touchpoint are enough to begin with.',
    nothingAsked: 'Nothing is scored at any touchpoint here, so there is nothing to rank.',
  },

  touchpoint: touchpointStrings,

  live: {
    title: 'Latest answers',
    connecting: 'Connecting',
    on: 'Live',
    off: 'Reconnecting',
    none: 'No answers yet',
    noneLead:
      'Open your site, or the example shop, and answer a question there. It appears here within a second.',
    all: 'See all answers',
    heard: (text: string) => `New answer. ${text}`,
  },

  answer: {
    score: (value: number, max: number) => `${value} of ${max}`,
    thumb: { up: 'Thumb up', down: 'Thumb down' },
    skipped: 'Skipped',
    notApplicable: 'Not applicable',
    partial: 'Not finished',
    on: (page: string) => `on ${page}`,
    unknown: 'A question that is no longer in the document',
    device: { phone: 'Phone', tablet: 'Tablet', desktop: 'Desktop' },
  },

  time: {
    now: 'Just now',
  },

  responses: {
    title: 'Responses',
    survey: 'Survey',
    touchpoint: 'Touchpoint',
    any: 'All',
    completeOnly: 'Finished only',
    partialOnly: 'Not finished only',
    list: 'Answers, newest first',
    older: 'Older answers',
    newest: 'Newest answers',
    download: 'Download all as NDJSON',
    none: 'No answers yet',
    noneLead: 'Answers are listed here, newest first, as soon as somebody gives one.',
    noneGo: 'See what is asked',
    noMatch: 'No answers match',
    noMatchGo: 'Show all answers',
    filters: 'Filters',
    show: 'Show',
  },

  surveys: {
    title: 'Surveys',
    lead: 'What is asked, at which moment of the journey.',
    noneInStage: 'Nothing is asked in this stage.',
    none: 'No surveys yet',
    noneLead: 'Write one into the document under surveys and save it with the admin API. It appears here.',
    questions: (n: number) => count(n, 'question', 'questions'),
    changed: 'Changed, not published',
    status: { draft: 'Draft', live: 'Live', paused: 'Paused', archived: 'Archived' },
    missingTitle: 'This survey is not in the document',
    missingLead: (id: string) => `There is no survey with the id ${id}. It may have been renamed or removed.`,
    back: 'All surveys',
  },

  editor: editorStrings,

  advice: {
    severity: { error: 'Error', warning: 'Warning', info: 'Remark' },
    counted: {
      error: (n: number) => count(n, 'error', 'errors'),
      warning: (n: number) => count(n, 'warning', 'warnings'),
      info: (n: number) => count(n, 'remark', 'remarks'),
    },
    apply: (what: string) => `Apply: ${what}`,
    canPublish: (counted: string) => `${counted}. You can publish all the same.`,
  },

  draft: {
    saving: 'Saving',
    saved: 'Saved as draft',
    failed: (message: string) => `Not saved: ${message}`,
    invalid: 'Not saved: mend what is marked below.',
    invalidElsewhere: (where: string) => `Not saved: ${where}`,
    conflict: 'Not saved: choose above what to keep.',
    conflictTitle: 'Somebody else changed the draft while you were writing',
    conflictLead: 'Your words are still here, on this page, but not saved. Choose what to keep.',
    keepMine: 'Put my changes into the newer draft',
    takeTheirs: 'Drop my changes',
  },

  publish: {
    label: 'Publishing',
    button: (version: number) => `Publish version ${version}`,
    publishing: 'Publishing',
    upToDate: (version: number) => `Version ${version} is live. The draft is the same.`,
    nothingLive: 'Nothing is live yet.',
    differs: (n: number, version: number) => `${count(n, 'change', 'changes')} since version ${version}`,
    first: 'This will be the first version that visitors see.',
    done: (version: number, counted: string) =>
      `Version ${version} is live${counted && `, with ${counted}`}. Open pages ask with it within a minute.`,
    failed: (message: string) => `Not published: ${message}`,
    show: 'What changes',
  },

  change: {
    added: (survey: string) => `${survey}: new survey`,
    removed: (survey: string) => `${survey}: removed`,
    status: (survey: string, from: string, to: string) => `${survey}: ${from} becomes ${to}`,
    name: (from: string, to: string) => `${from}: renamed to ${to}`,
    wording: (survey: string, from: string, to: string) => `${survey}: “${from}” becomes “${to}”`,
    words: (survey: string, question: string) => `${survey}: words under “${question}”`,
    labels: (survey: string, question: string) => `${survey}: words at the ends of “${question}”`,
    thanks: (survey: string) => `${survey}: line of thanks`,
    settings: (survey: string) => `${survey}: other settings`,
    journey: 'Journey: stages or touchpoints',
    project: 'Settings of the project',
  },
} as const;

function percent(part: number, whole: number): number {
  return whole ? Math.round((100 * part) / whole) : 0;
}
