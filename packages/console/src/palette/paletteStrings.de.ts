import { number } from '../format.js';
import type { Words } from '../language.js';
import { settingsStrings } from '../settings/settingsStrings.js';
import { strings } from '../strings.js';
import type { PaletteStrings } from './paletteStrings.js';

const { journey, surveys, responses, cases, outcomes, install } = strings.nav;

export const paletteGerman: Words<PaletteStrings> = {
  title: 'Hingehen oder tun',
  placeholder: 'Kontaktpunkt, Umfrage, Einstellung oder Aktion',
  results: 'Treffer',
  none: (typed) => `Nichts heißt „${typed}“.`,
  found: (n) => `${number(n)} Treffer`,
  close: 'Schließen',
  kind: {
    action: 'Aktion',
    screen: 'Ansicht',
    touchpoint: 'Kontaktpunkt',
    survey: 'Umfrage',
    setting: 'Einstellungen',
  },
  screen: { journey, surveys, responses, cases, outcomes, install, table: 'Journey als Tabelle' },
  section: settingsStrings.section,
  action: {
    publish: 'Änderungen durchsehen und veröffentlichen',
    newSurvey: 'Neue Umfrage',
    editJourney: 'Journey bearbeiten',
    test: 'Testantwort senden',
    newProject: 'Neues Projekt',
    light: 'Konsole hell zeigen',
    dark: 'Konsole dunkel zeigen',
    auto: 'Konsole wie das System zeigen',
    otherLanguage: 'Show in English',
    keys: 'Tasten',
    signOut: 'Abmelden',
  },
  project: (name) => `Projekt ${name} öffnen`,

  keysTitle: 'Tasten',
  keys: [
    ['Strg oder ⌘ K', 'Hingehen oder etwas tun'],
    ['Strg oder ⌘ /', 'Diese Liste'],
    ['Esc', 'Schließen, was offen ist'],
    ['Tab', 'Zum Nächsten'],
    ['Alt ↑ ↓ ← →', 'Eine Phase oder einen Kontaktpunkt verschieben, während die Journey bearbeitet wird'],
    ['A R O M', 'Auf einem Fall: annehmen, erledigen, wieder öffnen, übernehmen'],
  ],
};
