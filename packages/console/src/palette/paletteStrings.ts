import { number } from '../format.js';
import { inLanguage } from '../language.js';
import { settingsStrings } from '../settings/settingsStrings.js';
import { strings } from '../strings.js';
import type { EntryKind } from './paletteEntries.js';
import { paletteGerman } from './paletteStrings.de.js';

const { journey, surveys, responses, cases, outcomes, install } = strings.nav;

/** Every word of the palette and of the list of keys. */
const english = {
  title: 'Go to or do',
  placeholder: 'A touchpoint, survey, setting or action',
  results: 'Results',
  none: (typed: string) => `Nothing is called “${typed}”.`,
  found: (n: number) => (n === 1 ? '1 result' : `${number(n)} results`),
  close: 'Close',
  kind: {
    action: 'Action',
    screen: 'Screen',
    touchpoint: 'Touchpoint',
    survey: 'Survey',
    setting: 'Settings',
  } satisfies Record<EntryKind, string>,
  screen: { journey, surveys, responses, cases, outcomes, install, table: 'Journey as a table' },
  section: settingsStrings.section,
  action: {
    publish: 'Look over the changes and publish',
    newSurvey: 'New survey',
    editJourney: 'Edit the journey',
    test: 'Send a test answer',
    newProject: 'New project',
    light: 'Show the console light',
    dark: 'Show the console dark',
    auto: 'Show the console as the system',
    otherLanguage: 'Auf Deutsch zeigen',
    keys: 'Keys',
    signOut: 'Sign out',
  },
  project: (name: string) => `Open the project ${name}`,

  keysTitle: 'Keys',
  keys: [
    ['Ctrl or ⌘ K', 'Go to or do something'],
    ['Ctrl or ⌘ /', 'This list'],
    ['Esc', 'Close what is open'],
    ['Tab', 'To the next thing'],
    ['Alt ↑ ↓ ← →', 'Move a stage or touchpoint while the journey is edited'],
    ['A R O M', 'On a case: acknowledge, resolve, reopen, take it'],
  ] as readonly (readonly [string, string])[],
};

export type PaletteStrings = typeof english;
export const paletteStrings = inLanguage(english, paletteGerman);
