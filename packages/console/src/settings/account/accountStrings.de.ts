import type { Words } from '../../language.js';
import type { AccountStrings } from './accountStrings.js';

export const accountGerman: Words<AccountStrings> = {
  console: {
    title: 'Diese Konsole',
    lead: 'Nur in diesem Browser.',
    language: 'Sprache',
    languages: { en: 'English', de: 'Deutsch' },
    appearance: 'Hell oder dunkel',
    appearances: { auto: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  },
  password: {
    title: 'Passwort',
    lead: 'Eine Änderung meldet überall sonst ab.',
    now: 'Bisheriges Passwort',
    next: 'Neues Passwort',
    change: 'Passwort ändern',
    changed: 'Das Passwort ist geändert. Angemeldet ist jetzt nur noch dieser Browser.',
  },
  sessions: {
    title: 'Offene Sitzungen',
    lead: 'Eine Sitzung endet nach 30 Tagen, oder nach 14 ohne Benutzung.',
    here: 'Dieser Browser',
    end: 'Beenden',
    endAsk: (name) => `Die Sitzung von ${name} beenden? Dort ist dann eine neue Anmeldung nötig.`,
    endAct: (name) => `Beenden: Sitzung von ${name}`,
    ended: (name) => `Die Sitzung von ${name} ist beendet.`,
    endOthers: 'Alle anderen beenden',
    endOthersAsk: 'Jede Sitzung außer dieser beenden?',
    endOthersAct: 'Alle anderen beenden',
    othersEnded: 'Angemeldet ist jetzt nur noch dieser Browser.',
    unknown: 'Ein Browser, der nichts von sich sagt',
  },
};
