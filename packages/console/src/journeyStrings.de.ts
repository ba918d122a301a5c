import { compactNumber, count, day, number, percent, percentText } from './format.js';
import type { Effect, JourneyStrings } from './journeyStrings.js';
import type { Words } from './language.js';

const judged: Record<Effect, string> = { better: 'besser', worse: 'schlechter', neither: '' };

export const journeyGerman: Words<JourneyStrings> = {
  title: 'Journey',
  range: (from, to, zone) => `${day(from)} bis ${day(to)} · ${zone}`,
  view: 'Gezeigt als',
  asMap: 'Karte',
  asTable: 'Tabelle',
  path: 'Journey, Phase für Phase',
  emptyStage: 'Noch keine Kontaktpunkte in dieser Phase.',
  noTouchpoints: 'Die Journey hat noch keine Kontaktpunkte',
  noTouchpointsLead:
    'Mit einer fertigen Journey beginnen und gleich zur ersten Antwort gehen, oder eine eigene zeichnen.',
  setUp: 'Projekt einrichten',
  editing: 'Journey bearbeiten',
  edited: 'Zurück zu den Zahlen',
  unpublished: 'Es ist nichts veröffentlicht, also wird niemand etwas gefragt.',
  unpublishedGo: 'Umfragen durchsehen und veröffentlichen',
  noMatch: 'Niemand, auf den die Filter passen, hat geantwortet',
  noMatchGo: 'Antworten von allen zeigen',
  place: (rank, isCertain) => `Bruchstelle ${rank}${isCertain ? '' : ', vielleicht Zufall'}`,
  reach: (moments) => `${compactNumber(moments)}-mal`,
  trend: (verdict, effect) => {
    if (verdict === 'tooFew') return 'Zu wenige für einen Trend';
    if (verdict === 'noise') return 'Kein klarer Trend';
    const way = verdict === 'up' ? 'Steigt' : 'Fällt';
    return effect === 'neither' ? way : `${way}, wird ${judged[effect]}`;
  },
  change: {
    tooFew: 'Zu wenige zum Vergleichen',
    up: (size) => `${size} höher`,
    down: (size) => `${size} niedriger`,
    noise: (moved) => `${moved}, im Rahmen des Zufalls`,
    clear: (moved, effect) => (effect === 'neither' ? moved : `${moved}, ${judged[effect]}`),
  },
  importance: (of) => `Wichtigkeit ${of} von 5`,
  tooFew: 'Zu wenige',
  notKnown: 'nicht bekannt',
  tooFewWhy: (n) => `Bisher ${count(n, 'Antwort', 'Antworten')}; ein Wert braucht 5`,
  n: (n) => `n ${number(n)}`,
  interval: (low, high) => `Zu 95 % zwischen ${low} und ${high}`,
  shares: (good, neutral, bad) =>
    `${percentText(good)} gut, ${percentText(neutral)} neutral, ${percentText(bad)} schlecht`,
  counts: (good, neutral, bad) => `${good} gut, ${neutral} neutral, ${bad} schlecht`,
  side: { good: 'Gut', neutral: 'Neutral', bad: 'Schlecht' },
  asked: (shown, started) => `${number(shown)} gefragt, ${percentText(percent(started, shown))} beantwortet`,
  comments: (n) => count(n, 'Kommentar', 'Kommentare'),
  contacts: (n) => count(n, 'Kontakt', 'Kontakte'),
  outOf: (n, of) => `${n} von ${of}`,
  undecided: 'Keine Antwort ragt heraus',
  moreQuestions: (n) => count(n, 'weitere Frage', 'weitere Fragen'),
  share: (n, of) => percentText(percent(n, of)),
  waiting: {
    unasked: 'Werte erscheinen, sobald eine Umfrage hier fragt.',
    unaskedGo: 'Umfragen ansehen',
    narrowed: 'Niemand, auf den die Filter passen, hat hier geantwortet.',
    idle: (name, status) => `„${name}“: ${status}. Live veröffentlichen, und Werte erscheinen.`,
    idleGo: 'Umfrage öffnen',
    ready: (name) => `„${name}“ ist live. Hier erscheint die erste Antwort.`,
    readyGo: 'Frage ansehen',
    unanswered: (shown) => `${number(shown)}-mal gefragt, noch keine Antwort.`,
    unansweredGo: 'Frage prüfen',
  },
  table: {
    caption: 'Alle Werte der Journey',
    stage: 'Phase',
    touchpoint: 'Kontaktpunkt',
    question: 'Frage',
    score: 'Wert',
    interval: '95-%-Intervall',
    n: 'n',
    asked: 'Gefragt',
    trend: 'Verlauf',
    more: (n, of) => `${n} weitere von ${number(of)} Kontaktpunkten zeigen`,
    none: 'Noch nichts',
  },
};
