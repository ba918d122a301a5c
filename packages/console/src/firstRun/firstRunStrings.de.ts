import { count } from '../format.js';
import type { Words } from '../language.js';
import type { FirstRunStrings } from './firstRunStrings.js';

export const firstRunGerman: Words<FirstRunStrings> = {
  title: 'Cairn einrichten',
  titleNew: 'Weiteres Projekt einrichten',
  lead: 'Vier kurze Schritte bis zur ersten Antwort. Unterbrechen geht jederzeit, weiter geht es hier.',
  steps: 'Schritte',
  step: { name: 'Name', journey: 'Journey', install: 'Einbau', test: 'Erste Antwort' },
  done: 'erledigt',
  next: 'Weiter',
  later: 'Später erledigen',
  missing: 'Diesen Schritt gibt es nicht',
  missingGo: 'Mit dem ersten beginnen',
  viewer: 'Inhaber und Bearbeiter richten das Projekt ein. Antworten erscheinen, sobald es welche gibt.',
  viewerGo: 'Zur Journey',

  name: {
    title: 'Wie heißt das Projekt?',
    lead: 'Firma, Produkt oder Website. Nur das eigene Team sieht den Namen.',
    name: 'Name',
    timeZone: 'Zeitzone',
    timeZoneHint: 'In ihr werden die Tage gezählt. Zum Beispiel Europe/Berlin.',
    site: 'Adresse der Website',
    siteHint:
      'Zum Beispiel https://shop.example. Nur eingetragene Websites dürfen Antworten senden; weitere lassen sich später ergänzen.',
    create: 'Projekt anlegen',
    ownersOnly: 'Nur Inhaber benennen ein Projekt um. Weiter geht es mit seiner Journey.',
  },

  journey: {
    title: 'Womit beginnen?',
    lead: 'Was am nächsten liegt, bringt Phasen, Kontaktpunkte und Fragen mit, auf Englisch; jedes Wort lässt sich ändern.',
    kind: { shop: 'Laden', saas: 'Software', docs: 'Hilfe und Doku', blank: 'Leer' },
    about: {
      shop: 'Bestellen, Hilfe, Wiederkommen',
      saas: 'Probe, Einrichtung, Funktionen, Kündigung',
      docs: 'Suchen und Artikel lesen',
      blank: 'Die acht klassischen Phasen, ohne Inhalt',
    },
    size: (touchpoints, surveys) =>
      `${count(touchpoints, 'Kontaktpunkt', 'Kontaktpunkte')}, ${count(surveys, 'Umfrage', 'Umfragen')}`,
    called: 'Name bei den Besuchern',
    calledHint: 'Er steht in einigen Fragen.',
    choose: 'Diese Journey veröffentlichen',
    publishNote: (kind) => `Begonnen mit „${kind}“`,
    chooseHint: 'Gefragt wird niemand, bevor das Skript in den Seiten steht.',
    there: (touchpoints, surveys) =>
      `Dieses Projekt hat schon eine Journey: ${count(touchpoints, 'Kontaktpunkt', 'Kontaktpunkte')} und ${count(surveys, 'Umfrage', 'Umfragen')}.`,
    keep: 'Behalten und weiter',
    replace: 'Ersetzen',
    replaceAsk: (kind) =>
      `Die Journey mit ihren Umfragen durch „${kind}“ ersetzen und veröffentlichen? Antworten bleiben, und jede Version lässt sich wiederherstellen.`,
    replaceAct: (kind) => `Ersetzen durch „${kind}“`,
    editBlank:
      'Eine leere Journey will gefüllt sein: erst die wichtigen Momente, dann zu jedem eine Umfrage.',
  },

  install: {
    title: 'In die Seiten einbauen',
    lead: 'Zwei Zeilen in den Kopf jeder Seite, eine Zeile für jeden Moment. Oder später: der nächste Schritt geht auch ohne.',
    snippet: 'In die Seite',
    moment: 'Wo ein Moment geschieht',
    ways: 'npm, React, Vue, Tag-Manager und mehr',
  },

  test: {
    title: 'Eine Testantwort senden',
    lead: 'Sie nimmt den Weg jeder Antwort, aus diesem Browser, und ist als Test gekennzeichnet.',
    asks: (question) => `Sie beantwortet „${question}“.`,
    send: 'Testantwort senden',
    again: 'Noch eine senden',
    sending: 'Unterwegs',
    arrived: 'Sie ist angekommen',
    arrivedIn: (seconds) => `Sie ist angekommen, ${seconds} s nach dem Senden`,
    notTaken: (why) => `Der Collector hat sie nicht angenommen: ${why}`,
    originRefused:
      'Diese Konsole gehört nicht zu den Websites, die Antworten senden dürfen. Die Adresse der Konsole dort eintragen, dann noch einmal senden.',
    originGo: 'Websites, die senden dürfen',
    gone: 'Die Testantwort ist gelöscht.',
    lost: 'Diese Testantwort gibt es nicht mehr.',
    erase: 'Testantwort löschen',
    ownersErase: 'Sie zählt mit, bis ein Inhaber sie löscht.',
    anonymous: 'Die Umfrage ist anonym, deshalb lässt sich die Antwort nicht wiederfinden und löschen.',
    finish: 'Zur Journey',
    nothing: 'Noch wird nichts gefragt',
    nothingLead:
      'Eine Testantwort braucht eine laufende Umfrage: eine Journey zum Beginnen wählen, oder eine Umfrage schreiben und veröffentlichen.',
    nothingGo: 'Eine Journey zum Beginnen wählen',
  },
};
