import type { Reason } from '@cairn/engine';
import { count, list, number, percentText } from '../format.js';
import { inLanguage } from '../language.js';
import { ruleGerman } from './ruleStrings.de.js';

/** What stands between a moment and a question: each rule by name, as what it demands, and as what stood in the way. */
const english = {
  names: {
    ok: 'asked',
    consent: 'agreement',
    quiet: 'quiet pages',
    trigger: 'moment',
    schedule: 'schedule',
    audience: 'audience',
    sampling: 'sample',
    answered: 'until answered',
    once: 'once',
    every: 'pause of its own',
    showings: 'most showings',
    later: '“not now”',
    never: '“never ask again”',
    session: 'prompts a visit',
    gap: 'days between prompts',
    month: 'prompts in 30 days',
    reserved: 'kept for other stages',
    delay: 'delay',
    busy: 'one at a time',
  } satisfies Record<Reason, string>,
  demands: {
    consent: 'The visitor has agreed to be asked.',
    quiet: 'The page is none of the quiet ones.',
    trigger: (what: string) => `What the survey waits for happens: ${what}.`,
    schedule: (from: string, until: string) =>
      from && until
        ? `Today is from ${from} to ${until}.`
        : from
          ? `Today is ${from} or later.`
          : `Today is ${until} or earlier.`,
    audience: 'The visitor is in its audience.',
    sampling: (percent: number) => `The visitor is in the sample, as ${percentText(percent)} of all are.`,
    answered: 'The visitor has not answered it yet.',
    once: 'It was never shown to the visitor.',
    every: (days: number) => `It was not shown in the last ${days === 1 ? 'day' : `${number(days)} days`}.`,
    showings: (most: number) => `It was shown fewer than ${count(most, 'time', 'times')}.`,
    later: (days: number) =>
      `The visitor has not said “not now” in the last ${days === 1 ? 'day' : `${number(days)} days`}.`,
    never: 'The visitor has not chosen “never ask again”.',
    session: (most: number) => `This visit has had fewer than ${count(most, 'prompt', 'prompts')}.`,
    gap: (days: number) => `The last prompt of any survey is ${count(days, 'day', 'days')} ago or more.`,
    month: (most: number) => `The last 30 days had fewer than ${count(most, 'prompt', 'prompts')}.`,
    reserved: 'A prompt is left that is not kept for other stages.',
    delay: (seconds: number) => `Its delay of ${count(seconds, 'second', 'seconds')} is over.`,
    busy: 'Nothing else asks: no prompt is on the screen, and no other survey goes first.',
  },
  waitsFor: {
    touchpoint: (names: readonly string[]) => list(names),
    url: 'a page with its address',
    click: 'a click on its element',
    visible: 'its element comes into sight',
    removed: 'its element is removed',
    scroll: 'enough was scrolled',
    time: 'time on a page',
    idle: 'a while without a sign of life',
    exit: 'the visitor is about to leave',
    event: 'an event of the page',
    tab: 'a page that may have the tab',
    api: 'a call of the page',
  },
  /** In a simulation, moments at which nobody was asked. */
  stoodInTheWay: {
    ok: 'asked',
    consent: 'had not agreed',
    quiet: 'on a quiet page',
    trigger: 'another moment',
    schedule: 'outside its schedule',
    audience: 'not in its audience',
    sampling: 'not in its sample',
    answered: 'had answered',
    once: 'had seen it',
    every: 'had seen it not long ago',
    showings: 'had seen it often enough',
    later: 'had said “not now”',
    never: 'had said “never ask again”',
    session: 'the visit had its prompts',
    gap: 'too soon after another prompt',
    month: 'the 30 days had their prompts',
    reserved: 'kept for other stages',
    delay: 'left before the delay was over',
    busy: 'another prompt was on the screen',
  } satisfies Record<Reason, string>,
};

export type RuleStrings = typeof english;
export const ruleStrings = inLanguage(english, ruleGerman);
