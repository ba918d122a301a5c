import { count, number, percentText } from '../../format.js';
import type { Words } from '../../language.js';
import type { DocumentStrings } from './documentStrings.js';

export const documentGerman: Words<DocumentStrings> = {
  fatigue: {
    title: 'Fragebudget',
    lead: 'Wie oft ein Besucher gefragt werden darf, gleich von welcher Umfrage. Umfragen in der Seite verbrauchen nichts davon.',
    means: ({ minDaysBetween, maxPerSession, maxPer30Days, daysAfterNotNow }) =>
      [
        `Ein Besucher wird höchstens ${times(maxPerSession)} je Sitzung und ${times(maxPer30Days)} in 30 Tagen gefragt`,
        minDaysBetween > 0 &&
          `, mit mindestens ${count(minDaysBetween, 'Tag', 'Tagen')} zwischen zwei Umfragen`,
        daysAfterNotNow > 0
          ? `. Nach „Nicht jetzt“ bleibt eine Umfrage ${count(daysAfterNotNow, 'Tag', 'Tage')} lang weg.`
          : '. Nach „Nicht jetzt“ darf eine Umfrage bei der nächsten Gelegenheit wieder fragen.',
      ]
        .filter(Boolean)
        .join(''),
    field: {
      minDaysBetween: 'Tage zwischen zwei Umfragen',
      maxPerSession: 'Höchstens je Sitzung',
      maxPer30Days: 'Höchstens in 30 Tagen',
      daysAfterNotNow: 'Tage nach „Nicht jetzt“',
    },
    wrong: (low, high) => `Eine Zahl von ${number(low)} bis ${number(high)} angeben.`,
    reserved: (n) =>
      n ? `Vorbehalten für ${count(n, 'Phase', 'Phasen')}` : 'Einzelnen Phasen etwas vorbehalten',
    reservedLead:
      'So viele der Fragen von 30 Tagen bleiben Umfragen einer Phase vorbehalten; andere können sie nicht verbrauchen.',
    nowTitle: 'Fragen je Besucher heute',
    nowLead: 'Wie oft derselbe Besucher in den letzten 30 Tagen gefragt wurde.',
    nobody: (anonymous) =>
      anonymous
        ? 'Alle Fragen waren anonym, deshalb lässt sich nicht sagen, wem sie galten.'
        : 'In den letzten 30 Tagen wurde niemand gefragt. Sobald eine Umfrage läuft, füllt sich das hier.',
    over: (n, of, budget) =>
      n
        ? `${number(n)} von ${count(of, 'Besucher', 'Besuchern')} öfter gefragt als die ${number(budget)} Mal, die das Budget erlaubt.`
        : `Von ${count(of, 'Besucher', 'Besuchern')} wurde niemand öfter gefragt als die ${number(budget)} Mal, die das Budget erlaubt.`,
    table: 'Besucher danach, wie oft sie gefragt wurden',
    prompts: 'Gefragt',
    visitors: 'Besucher',
    share: 'Anteil',
    times: (n, isOpen) => (isOpen ? `${number(n)} Mal oder öfter` : times(n)),
    percent: (share) => percentText(Math.round(1000 * share) / 10),
    since: (day) => `Angesehen wird nur, was seit ${day} geschah: es war viel.`,
    anonymous: (prompts) => `${prompts} anonym, deshalb nicht dabei.`,
    promptWords: ['Frage', 'Fragen'],
    quietTitle: 'Stille Seiten',
    quietLead: 'Wo nie gefragt wird, was immer dort geschieht.',
    quiet: 'Seiten',
    quietHint:
      'Je Zeile eine: /checkout/* oder https://shop.example/sign-in. Ein Stern steht für Beliebiges.',
  },

  targets: {
    title: 'Ziele',
    lead: 'Worauf jede Skala zielt. Kontaktpunkte unter ihrem Ziel stehen in „Was zuerst zu beheben ist“.',
    none: 'Noch fragt keine Umfrage auf einer Skala.',
    range: (low, high, usual) => `Von ${low} bis ${high}. Üblich: ${usual}.`,
    wrong: (low, high) => `Einen Wert von ${low} bis ${high} angeben.`,
    dimensionsTitle: 'Zahlen aufteilen nach',
    dimensionsLead:
      'Sprache, Gerät und Variante gibt es immer. Attribute, die die Seiten setzen, lassen sich hier dazunehmen.',
    dimensions: 'Attribute',
    dimensionsHint:
      'Je Zeile eines, etwa plan oder country. Mit der Veröffentlichung wird auch das Frühere neu gezählt.',
  },

  theme: {
    title: 'Aussehen',
    lead: 'Für jede Umfrage ohne eigenes Aussehen. Was leer bleibt, wird so berechnet, dass es lesbar ist.',
    mode: { light: 'Hell', dark: 'Dunkel' },
    sample: (mode) => `Eine Frage in diesen Farben, ${mode.toLowerCase()}`,
    sampleQuestion: 'Wie leicht ging das Bezahlen?',
    sampleLow: 'Schwer',
    sampleHigh: 'Leicht',
    sampleLater: 'Jetzt nicht',
    contrast: (mode) => `Kontrast, ${mode.toLowerCase()}`,
    readable: 'Alles ist lesbar',
    unreadable: (pair, ratio, least) => `${pair}: ${ratio} zu 1, nötig ${least}`,
    pair: {
      'text on surface': 'Text auf der Karte',
      'muted on surface': 'Leiser Text auf der Karte',
      'words on accent': 'Text auf dem Akzent',
      'accent on surface': 'Akzent auf der Karte',
    },
    colours: (mode) => `Farben, ${mode.toLowerCase()}`,
    coloursLead: {
      light: 'Der Karte im hellen Modus.',
      dark: 'Leer gelassen bleibt der Akzent, alles andere wird dunkel.',
    },
    colourWrong: 'Eine Farbe wie #35764c angeben.',
    shape: 'Form und Platz',
    radius: 'Ecken in px',
    radiusWrong: 'Eine ganze Zahl von 0 bis 28 angeben.',
  },

  languages: {
    title: 'Sprachen der Besucher',
    lead: 'Gefragt wird in der Sprache der Seite, wo es die Worte gibt, sonst in der, in der geschrieben wird.',
    written: 'Geschrieben in',
    offered: 'Außerdem angeboten',
    none: 'Keine andere Sprache wird angeboten.',
    add: 'Weitere Sprache anbieten',
    addHint: 'Ein Kürzel wie de oder pt-BR.',
    addPlaceholder: 'fr',
    addAct: 'Anbieten',
    remove: 'Herausnehmen',
    removeAsk: (language) =>
      `${language} aus den Sprachen nehmen, die jede Umfrage haben soll? Übersetzte Worte bleiben in den Umfragen.`,
    removeAct: (language) => `Herausnehmen: ${language}`,
    missingTitle: 'Fehlende Übersetzungen',
    missingLead: 'Was den Umfragen in einer angebotenen Sprache fehlt.',
    complete: 'Nichts fehlt.',
    looking: 'Es wird nachgesehen, was fehlt.',
  },
};

function times(n: number): string {
  return n === 1 ? 'einmal' : n === 2 ? 'zweimal' : `${number(n)} Mal`;
}
