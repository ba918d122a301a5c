import type { Words } from './language.js';
import type { ShellStrings } from './shellStrings.js';

export const shellGerman: Words<ShellStrings> = {
  product: 'Cairn',
  skip: 'Zum Inhalt springen',
  nav: {
    label: 'Hauptmenü',
    journey: 'Journey',
    surveys: 'Umfragen',
    responses: 'Antworten',
    cases: 'Fälle',
    outcomes: 'Ergebnisse',
    install: 'Einbauen',
    settings: 'Einstellungen',
    signOut: 'Abmelden',
    projects: 'Projekte',
    newProject: 'Neues Projekt',
    find: 'Gehe zu',
    findKeys: 'Strg K',
  },
  leaving: {
    title: 'Die Änderungen hier sind nicht gesichert.',
    stay: 'Hier bleiben',
    leave: 'Ohne Sichern verlassen',
  },
  title: (screen) => `${screen} · Cairn`,
  tryAgain: 'Noch einmal versuchen',
  loading: 'Lädt',
  keep: 'Behalten',
  kept: 'Ich habe es gesichert',
  copy: {
    button: 'Kopieren',
    label: (what) => `Kopieren: ${what}`,
    copied: 'Kopiert',
    refused: 'Nicht kopiert: bitte markieren und von Hand kopieren.',
  },
  offline:
    'Keine Verbindung. Was hier steht, kann veraltet sein, und bis sie zurück ist, wird nichts gesichert.',

  errors: {
    offline: 'Der Collector antwortet nicht. Bitte prüfen, ob er läuft und ob eine Verbindung besteht.',
    unreadable: (status) =>
      `Die Antwort des Collectors ist für die Konsole nicht lesbar (${status}). Die Seite neu laden; bleibt es dabei, hilft das Protokoll des Collectors.`,
    screenBroke:
      'Diese Ansicht ließ sich nicht zeichnen. Gespeichertes bleibt erhalten. Die Seite neu laden oder mit einer anderen Ansicht weitermachen.',
    loadAgain: 'Seite neu laden',
    partMissing:
      'Dieser Teil der Konsole wurde nicht geladen. Bitte die Verbindung prüfen und die Seite neu laden.',
  },

  missing: {
    title: 'Unter dieser Adresse ist nichts',
    lead: 'Vielleicht ist die Seite umgezogen, oder der Link ist vertippt.',
    go: 'Zur Journey',
  },

  time: {
    now: 'Gerade eben',
  },
};
