import { numbersIn } from '../numberText.js';
import type { Score } from '../score.js';
import type { Compared, Comparison } from './compare.js';
import type { ComparedNames } from './sentenceOf.js';

const { countText, figureText, numberText } = numbersIn('de');

export function comparisonGerman(comparison: Comparison, names: ComparedNames): string {
  switch (comparison.verdict) {
    case 'tooFew': {
      const { n, needed } = comparison;
      return `Zu wenige Antworten, um ${names.score} zu vergleichen: ${n.before} ${names.before}, ${n.after} ${names.after}; nötig sind je ${needed}.`;
    }
    case 'noise':
      return noiseSentence(comparison, names);
    case 'up':
    case 'down':
      return differenceSentence(comparison, names);
  }
}

function differenceSentence(compared: Compared, names: ComparedNames): string {
  const { verdict, effect, change, unit, p } = compared;
  const [small, large] = [change.low, change.high].map(Math.abs).sort((a, b) => a - b);
  const way = verdict === 'up' ? 'höher' : 'niedriger';
  const judged = { neither: '', better: ', also besser', worse: ', also schlechter' }[effect];
  return (
    `${names.score} ist ${names.after} ${way}${judged}: ${sidesText(compared, names)}. ` +
    `Der Unterschied beträgt ${amount(change.value, unit)}, zu 95 % zwischen ${span(small ?? 0, large ?? 0, unit)}; ` +
    `der Zufall allein schafft das ${chanceGerman(p)}.`
  );
}

function noiseSentence(compared: Compared, names: ComparedNames): string {
  const { change, unit, p } = compared;
  return (
    `Kein klarer Unterschied bei ${names.score}: ${sidesText(compared, names)}. ` +
    `Zu 95 % liegt der Unterschied zwischen ${span(change.low, change.high, unit)}${unitWord(unit)}; ` +
    `der Zufall allein schafft das ${chanceGerman(p)}.`
  );
}

function sidesText({ headline, n, unit }: Compared, names: ComparedNames): string {
  const side = (which: 'before' | 'after') =>
    `${figureText(headline[which].value, unit)} ${names[which]} (${countText(n[which], 'Antwort', 'Antworten')})`;
  return `${side('before')}, ${side('after')}`;
}

function amount(change: number, unit: Score['unit']): string {
  if (unit === 'mean') return numberText(Math.abs(change), 1);
  const [one, many] = unit === 'percent' ? ['Prozentpunkt', 'Prozentpunkte'] : ['Punkt', 'Punkte'];
  return countText(Math.round(Math.abs(change)), one, many);
}

/** What differences are counted in; a mean's are steps of its own scale and need no word. */
function unitWord(unit: Score['unit']): string {
  return { mean: '', percent: ' Prozentpunkten', points: ' Punkten' }[unit];
}

function span(from: number, to: number, unit: Score['unit']): string {
  const decimals = unit === 'mean' ? 1 : 0;
  return `${numberText(from, decimals)} und ${numberText(to, decimals)}`;
}

/** A chance as a count of times, with enough digits to tell it from others. */
export function chanceGerman(p: number): string {
  if (p < 0.001) return 'in weniger als einem von 1.000 Fällen';
  if (p < 0.095) return `in ${numberText(1000 * p)} von 1.000 Fällen`;
  return `in ${numberText(100 * p)} von 100 Fällen`;
}
