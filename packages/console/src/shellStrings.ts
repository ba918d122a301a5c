import { inLanguage } from './language.js';
import { shellGerman } from './shellStrings.de.js';

/** What stands around every screen, and what several of them say. */
const english = {
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
    projects: 'Projects',
    newProject: 'New project',
    find: 'Go to',
    findKeys: 'Ctrl K',
  },
  leaving: {
    title: 'What you changed here is not saved.',
    stay: 'Stay here',
    leave: 'Leave without saving',
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
    screenBroke:
      'This screen could not be drawn. What was saved is kept. Load the page again, or go on with another screen.',
    loadAgain: 'Load the page again',
    partMissing: 'This part of the console did not load. Check your connection and load the page again.',
  },
  missing: {
    title: 'Nothing at this address',
    lead: 'The page may have moved, or the link was mistyped.',
    go: 'Go to the journey',
  },
  time: {
    now: 'Just now',
  },
};

export type ShellStrings = typeof english;
export const shellStrings = inLanguage(english, shellGerman);
