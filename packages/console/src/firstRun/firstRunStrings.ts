import type { StarterKind } from '@cairn/schema/starters';
import { count } from '../format.js';
import { inLanguage } from '../language.js';
import { firstRunGerman } from './firstRunStrings.de.js';
import type { Step } from './steps.js';

/** Every word between a fresh account and its first answer. */
const english = {
  title: 'Set up Cairn',
  titleNew: 'Set up another project',
  lead: 'Four short steps to the first answer. You can leave at any time and go on here later.',
  steps: 'Steps',
  step: {
    name: 'Name',
    journey: 'Journey',
    install: 'Install',
    test: 'First answer',
  } satisfies Record<Step, string>,
  done: 'done',
  next: 'Next',
  later: 'Do this later',
  missing: 'There is no such step',
  missingGo: 'Begin with the first',
  viewer: 'Owners and editors set the project up. You will see answers as soon as there are some.',
  viewerGo: 'Go to the journey',

  name: {
    title: 'What is the project called?',
    lead: 'Your company, product or site. Only your team sees the name.',
    name: 'Name',
    timeZone: 'Time zone',
    timeZoneHint: 'Days are counted in it. Such as Europe/Berlin.',
    site: 'Address of your site',
    siteHint:
      'Such as https://shop.example. Only sites that are listed may send answers; you can add more later.',
    create: 'Create the project',
    ownersOnly: 'Only owners rename a project. Go on to its journey.',
  },

  journey: {
    title: 'Where does it begin?',
    lead: 'Choose what is closest. You get the stages, touchpoints and questions of such a journey, in English, and can change every word.',
    kind: { shop: 'Shop', saas: 'Software', docs: 'Help and docs', blank: 'Blank' } satisfies Record<
      StarterKind,
      string
    >,
    about: {
      shop: 'Orders, support and coming back',
      saas: 'Trial, set-up, features, leaving',
      docs: 'Searching and reading articles',
      blank: 'The eight classical stages, nothing in them',
    } satisfies Record<StarterKind, string>,
    size: (touchpoints: number, surveys: number) =>
      `${count(touchpoints, 'touchpoint', 'touchpoints')}, ${count(surveys, 'survey', 'surveys')}`,
    called: 'What visitors call you',
    calledHint: 'It stands in some of the questions.',
    choose: 'Publish this journey',
    publishNote: (kind: string) => `Begun with “${kind}”`,
    chooseHint: 'Nobody is asked anything before the script is in your pages.',
    there: (touchpoints: number, surveys: number) =>
      `This project has a journey: ${count(touchpoints, 'touchpoint', 'touchpoints')} and ${count(surveys, 'survey', 'surveys')}.`,
    keep: 'Keep it and go on',
    replace: 'Replace',
    replaceAsk: (kind: string) =>
      `Replace the journey and its surveys by “${kind}” and publish? Answers stay, and every version can be restored.`,
    replaceAct: (kind: string) => `Replace the journey by “${kind}”`,
    editBlank: 'A blank journey is yours to fill: add the moments that matter, then a survey for each.',
  },

  install: {
    title: 'Put it into your pages',
    lead: 'Two lines in the head of every page, one line for each moment. Or skip this: the next step works without.',
    snippet: 'Into your page',
    moment: 'Where a moment happens',
    ways: 'npm, React, Vue, tag manager and more',
  },

  test: {
    title: 'Send a test answer',
    lead: 'It goes the way that every answer goes, from this browser, and is marked as a test.',
    asks: (question: string) => `It answers “${question}”.`,
    send: 'Send a test answer',
    again: 'Send another',
    sending: 'On its way',
    arrived: 'It has arrived',
    arrivedIn: (seconds: string) => `It has arrived, ${seconds} s after it was sent`,
    notTaken: (why: string) => `The collector did not take it: ${why}`,
    originRefused:
      'This console is not among the sites that may send answers. Add its address to them, then send again.',
    originGo: 'Sites that may send answers',
    gone: 'The test answer is erased.',
    lost: 'That test answer is not there any more.',
    erase: 'Erase the test answer',
    ownersErase: 'It counts until an owner erases it.',
    anonymous: 'The survey is anonymous, so the answer cannot be found again to erase it.',
    finish: 'Go to the journey',
    nothing: 'Nothing is asked yet',
    nothingLead:
      'A test answer needs a live survey. Choose a starting journey, or write a survey and publish it.',
    nothingGo: 'Choose a starting journey',
  },
};

export type FirstRunStrings = typeof english;
export const firstRunStrings = inLanguage(english, firstRunGerman);
