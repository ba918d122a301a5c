import { list } from '../format.js';
import { inLanguage } from '../language.js';
import { explainGerman } from './explainStrings.de.js';

/** The words of the explanation for a made-up visitor. */
const english = {
  visitor: 'A made-up visitor',
  lead: 'Decided by the same code that decides in the browser, with your draft.',
  where: 'Where and who',
  before: 'What they were asked before',
  now: 'Right now',
  touchpoint: 'Touchpoint',
  url: 'Address of the page',
  urlHint: 'Empty: an address that fits.',
  device: 'Device',
  locale: 'Language of the page',
  attributes: 'Attributes',
  attributesHint: 'One a line: plan = pro',
  properties: 'What the moment comes with',
  propertiesHint: 'One a line: total = 84',
  visits: 'Visits, this one included',
  stage: 'Furthest stage reached',
  noStage: 'None yet',
  sessionPrompts: 'Prompts in this visit',
  monthPrompts: 'Prompts in 30 days',
  promptedDays: 'Days since the last prompt',
  showings: 'Showings of this survey',
  shownDays: 'Days since it was shown',
  answeredDays: 'Days since they answered it',
  laterDays: 'Days since “not now”',
  daysHint: 'Empty: never.',
  never: 'Has chosen “never ask again”',
  withheld: 'Has not agreed to be asked',
  busy: 'Another prompt is on the screen',
  undrawn: 'They are not in the sample',
  reset: 'Somebody new',
  verdict: 'Would they be asked?',
  show: 'Yes, at once.',
  delay: (seconds: number) => `Not yet: after ${seconds} s it is decided again.`,
  busyNow: 'Not yet: it waits until nothing else asks.',
  no: (n: number) => (n === 1 ? 'No. One rule stands in the way.' : `No. ${n} rules stand in the way.`),
  notLive: {
    draft: 'The survey is a draft, so nobody is asked. This is what would happen, were it live.',
    paused: 'The survey is paused, so nobody is asked. This is what would happen, were it live.',
    archived: 'The survey is archived, so nobody is asked. This is what would happen, were it live.',
  },
  rules: 'Rules',
  met: 'holds',
  broken: 'stands in the way',
  absent: (names: readonly string[]) => `Not set: ${list(names)}.`,
};

export type ExplainStrings = typeof english;
export const explainStrings = inLanguage(english, explainGerman);
