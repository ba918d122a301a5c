import { count, number, percentText } from '../../format.js';
import { inLanguage } from '../../language.js';
import { documentGerman } from './documentStrings.de.js';

interface Budget {
  minDaysBetween: number;
  maxPerSession: number;
  maxPer30Days: number;
  daysAfterNotNow: number;
}

/** Every word of those parts of the settings that belong to the document. */
const english = {
  fatigue: {
    title: 'Fatigue budget',
    lead: 'How often one visitor may be asked, whatever the surveys. Surveys inside a page spend nothing of it.',
    means: ({ minDaysBetween, maxPerSession, maxPer30Days, daysAfterNotNow }: Budget) =>
      [
        `A visitor is asked at most ${times(maxPerSession)} in a session and ${times(maxPer30Days)} in 30 days`,
        minDaysBetween > 0 && `, with at least ${count(minDaysBetween, 'day', 'days')} between two surveys`,
        daysAfterNotNow > 0
          ? `. After “not now” a survey stays away for ${count(daysAfterNotNow, 'day', 'days')}.`
          : '. After “not now” a survey may ask again at the next occasion.',
      ]
        .filter(Boolean)
        .join(''),
    field: {
      minDaysBetween: 'Days between two surveys',
      maxPerSession: 'At most in a session',
      maxPer30Days: 'At most in 30 days',
      daysAfterNotNow: 'Days after “not now”',
    },
    wrong: (low: number, high: number) => `Write a number from ${number(low)} to ${number(high)}.`,
    reserved: (n: number) => (n ? `Kept for ${count(n, 'stage', 'stages')}` : 'Keep some for certain stages'),
    reservedLead:
      'So many of the 30 days’ prompts are kept for surveys of a stage; surveys of other stages cannot spend them.',
    nowTitle: 'Prompts per visitor now',
    nowLead: 'How often the same visitor was asked in the last 30 days.',
    nobody: (anonymous: number) =>
      anonymous
        ? 'Every prompt was anonymous, so nobody can say whose they were.'
        : 'Nobody was asked in the last 30 days. Publish a survey as live, and this fills.',
    over: (n: number, of: number, budget: number) =>
      n
        ? `${number(n)} of ${count(of, 'visitor', 'visitors')} asked more often than the ${number(budget)} that the budget allows.`
        : `None of ${count(of, 'visitor', 'visitors')} was asked more often than the ${number(budget)} that the budget allows.`,
    table: 'Visitors by how often they were asked',
    prompts: 'Asked',
    visitors: 'Visitors',
    share: 'Share',
    times: (n: number, isOpen: boolean) => (isOpen ? `${number(n)} times or more` : times(n)),
    percent: (share: number) => percentText(Math.round(1000 * share) / 10),
    since: (day: string) => `Only what happened since ${day} is looked at: there was a lot.`,
    anonymous: (prompts: string) => `Anonymous, and not in it: ${prompts}.`,
    promptWords: ['prompt', 'prompts'] as [string, string],
    quietTitle: 'Quiet pages',
    quietLead: 'Where nothing is ever asked, whatever happens there.',
    quiet: 'Pages',
    quietHint: 'One on each line: /checkout/*, or https://shop.example/sign-in. A star stands for anything.',
  },

  targets: {
    title: 'Targets',
    lead: 'What each scale aims at. Touchpoints below their target are ranked under “What to fix first”.',
    none: 'No survey asks on a scale yet.',
    range: (low: string, high: string, usual: string) => `From ${low} to ${high}. Usual: ${usual}.`,
    wrong: (low: string, high: string) => `Write a figure from ${low} to ${high}.`,
    dimensionsTitle: 'Divide figures by',
    dimensionsLead:
      'Language, device and variant are always there. Name attributes that your pages set, and figures can be divided by them too.',
    dimensions: 'Attributes',
    dimensionsHint: 'One on each line, such as plan or country. Publishing counts the past again.',
  },

  theme: {
    title: 'How it looks',
    lead: 'For every survey that has no theme of its own. What you leave empty is computed so that it can be read.',
    mode: { light: 'Light', dark: 'Dark' },
    sample: (mode: string) => `A question in these colours, ${mode.toLowerCase()}`,
    sampleQuestion: 'How easy was it to check out?',
    sampleLow: 'Hard',
    sampleHigh: 'Easy',
    sampleLater: 'Not now',
    contrast: (mode: string) => `Contrast, ${mode.toLowerCase()}`,
    readable: 'Everything can be read',
    unreadable: (pair: string, ratio: string, least: string) => `${pair}: ${ratio} to 1, ${least} is needed`,
    pair: {
      'text on surface': 'Text on the card',
      'muted on surface': 'Quiet text on the card',
      'words on accent': 'Text on the accent',
      'accent on surface': 'Accent on the card',
    },
    colours: (mode: string) => `Colours, ${mode.toLowerCase()}`,
    coloursLead: {
      light: 'Of the card in light mode.',
      dark: 'Left empty, the accent stays and everything else is dark.',
    },
    colourWrong: 'Write a colour such as #35764c.',
    shape: 'Shape and place',
    radius: 'Corners in px',
    radiusWrong: 'Write a whole number from 0 to 28.',
  },

  languages: {
    title: 'Languages of your visitors',
    lead: 'Visitors are asked in the language of the page where the words are there, else in the one you write in.',
    written: 'Written in',
    offered: 'Also offered',
    none: 'No other language is offered.',
    add: 'Offer another language',
    addHint: 'A tag such as de or pt-BR.',
    addPlaceholder: 'de',
    addAct: 'Offer it',
    remove: 'Take out',
    removeAsk: (language: string) =>
      `Take ${language} out of the languages that every survey should have? Words that are translated stay in the surveys.`,
    removeAct: (language: string) => `Take out ${language}`,
    missingTitle: 'Missing translations',
    missingLead: 'What of the surveys is not there in a language that is offered.',
    complete: 'Nothing is missing.',
    looking: 'Looking for what is missing.',
  },
};

function times(n: number): string {
  if (n === 1) return 'once';
  return n === 2 ? 'twice' : `${number(n)} times`;
}

export type DocumentStrings = typeof english;
export const documentStrings = inLanguage(english, documentGerman);
