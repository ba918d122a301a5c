import type { Words } from '../language.js';
import type { InstallStrings } from './installStrings.js';

export const installGerman: Words<InstallStrings> = {
  title: 'Einbauen',
  lead: 'Zwei Zeilen in die Seite, eine Zeile für jeden Moment, und die erste Antwort kommt hier an.',
  ways: 'Art des Einbaus',
  way: {
    script: 'Script-Tag',
    pinned: 'Festes Script',
    npm: 'npm',
    react: 'React',
    vue: 'Vue',
    tagManager: 'Tag-Manager',
  },
  about: {
    script: 'In den <head> jeder Seite. Es lädt neben der Seite und hält sie nie auf.',
    pinned:
      'Dasselbe Script unter einem Namen, dessen Inhalt sich nie ändert; weicht ein Byte ab, lehnt der Browser es ab. Beim Aktualisieren beides ändern.',
    npm: 'Für gebündelte Apps. init einmal im Browser aufrufen; auf einem Server tut es nichts.',
    react: 'Für React und Next.js: eine Client-Komponente um die App.',
    vue: 'Für Vue und Nuxt: ein Plugin im Browser.',
    tagManager:
      'Ein Tag der Art „Custom HTML“ anlegen, dies einfügen und auf allen Seiten auslösen. Wann es lädt, entscheiden die Einwilligungen im Tag-Manager.',
  },
  npmInstall: 'Ins Terminal',
  snippet: 'In die Seite',
  code: 'In die App',
  moment: 'Wo ein Moment geschieht',
  momentLead: 'Melden, wenn er vorbei ist: Die Bestellung ist aufgegeben, der Artikel gelesen.',
  policy: 'Content-Security-Policy',
  policyLead:
    'Sendet die Website eine, kommt dies hinzu. Der Hash lässt genau die eine Inline-Zeile laufen und keine andere.',
  origins: 'Websites, die senden dürfen',
  originsLead: 'Antworten von anderen Websites werden abgelehnt.',
  originsNone: 'Es steht keine Website in der Liste, also wird jeder Browser abgelehnt.',
  originsGo: 'In den Einstellungen ändern',
  checkTitle: 'Kommt es an?',
  waiting: 'Warten auf die erste Antwort',
  waitingLead:
    'Die eigene Seite öffnen, dort eine Frage beantworten und hierher sehen. Es dauert eine Sekunde.',
  away: 'Die Live-Verbindung ist unterbrochen; ein neuer Versuch läuft.',
  arrived: (when, site) =>
    site ? `Letzte Antwort ${when} von ${site} empfangen` : `Letzte Antwort ${when} empfangen`,
  first: (when, site) =>
    site ? `Erste Antwort ${when} von ${site} empfangen` : `Erste Antwort ${when} empfangen`,
  heard: (site) => (site ? `Antworten kommen von ${site} an` : 'Antworten kommen an'),
  arrivedGo: 'Antworten ansehen',
  noDocument: 'Noch ist nichts veröffentlicht, also wird niemand etwas gefragt.',
  noDocumentGo: 'Umfragen durchsehen und veröffentlichen',
};
