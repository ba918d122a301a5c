import { count, number } from '../format.js';
import type { Words } from '../language.js';
import type { OutcomeStrings } from './outcomeStrings.js';

export const outcomeGerman: Words<OutcomeStrings> = {
  title: 'Ergebnisse und Treiber',
  lead: (range) => `Was aus den Befragten wurde und was damit zusammenhängt · ${range}`,
  asCharts: 'Diagramme',
  outcome: 'Ergebnis',
  score: 'Nach der Bewertung von',
  usualScore: 'Die Beziehung',
  read: (responses, outcomes) =>
    `Aus ${count(responses, 'Antwort', 'Antworten')} und ${count(outcomes, 'Ergebnis', 'Ergebnissen')}.`,
  newest: (atMost) =>
    `In diesen Tagen gibt es mehr, als auf einmal gelesen wird; dies sind die neuesten ${number(atMost)}.`,
  correlation:
    'Zusammenhang, nicht Ursache: Diese Zahlen sagen, wo hinzusehen ist, und nicht, was eine Verbesserung bewirken würde.',
  reached: {
    title: (outcome) => `Wer „${outcome}“ erreicht hat`,
    table: (outcome) => `„${outcome}“ nach Bewertung`,
    rate: 'Anteil, der es erreicht hat',
    value: (currency) => (currency ? `Wert je Person, in ${currency}` : 'Wert je Person'),
    of: (reached, all) => `${number(reached)} von ${number(all)}`,
    noScore: 'In diesen Tagen hat niemand, der sich wiedererkennen lässt, diese Frage beantwortet.',
    band: 'Bewertung',
  },
  bands: { good: 'Gut', neutral: 'Neutral', bad: 'Schlecht' },
  drivers: {
    of: (name) => `Was mit „${name}“ zusammenhängt`,
    relationshipUsual: 'Was mit der Beziehung zusammenhängt',
    table: (name) => `Treiber von „${name}“`,
    lead: 'Wo eines davon um eine Standardabweichung besser ist, liegt das Ergebnis um so viel höher oder tiefer, alles andere gleich.',
    axis: 'Stärke, in Standardabweichungen',
    touchpoints: 'Kontaktpunkte',
    rows: 'Zeilen einer Matrix',
    clear: 'Deutlich',
    unclear: 'Vielleicht Zufall',
    shared: 'Geht mit anderen einher',
    sharedWhy: (inflation) =>
      `Was dazu und zu anderem gesagt wurde, geht miteinander einher und lässt sich schwer trennen (Inflation ${inflation}).`,
    collinear:
      'Einige davon gehen so sehr miteinander einher, dass sie sich nicht trennen lassen. Die Stärken sind zur Null hin gezogen und die Intervalle zu schmal.',
    needed: (n, needed) =>
      `Zu wenige haben über genügend Kontaktpunkte gesprochen: ${number(n)} von ${number(needed)}, die nötig sind. Einen längeren Zeitraum wählen.`,
    leftOut: 'Nicht berücksichtigt',
    leftOutOf: (name, n, reason) =>
      reason === 'tooFew'
        ? `${name}: nur ${count(n, 'Person', 'Personen')}`
        : `${name}: alle sagten dasselbe`,
    driver: 'Treiber',
    kind: 'Art',
    kinds: { touchpoint: 'Kontaktpunkt', row: 'Zeile einer Matrix' },
    strength: 'Stärke',
    alone: 'Korrelation für sich',
    n: 'n',
    sure: 'Sicherheit',
  },
  tooFew: 'Zu wenige',
  none: {
    title: 'Keine Ergebnisse in diesen Tagen',
    lead: 'Ein Ergebnis ist, was aus jemandem wurde: verlängert, wieder gekauft, gegangen. Dort gemeldet, wo es geschieht, mit einem Wert, wo es einen gibt, steht es hier neben den Antworten.',
    snippet: 'Ein Ergebnis melden',
    go: 'So wird das Snippet eingebaut',
    longer: 'Das letzte Jahr ansehen',
  },
};
