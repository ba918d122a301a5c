import type { SentenceLanguage } from '../language.js';
import { countText, figureText, numberText } from '../numberText.js';
import type { Score } from '../score.js';
import type { Compared, Comparison } from './compare.js';
import { comparisonGerman } from './sentenceOf.de.js';

/** What the sentence calls what was compared. */
export interface ComparedNames {
  /** Of the score: "Ease of checking out". */
  score: string;
  /** "in October", "on phones", "with the old wording". */
  before: string;
  after: string;
}

/** A comparison in plain words: what changed, how surely, and whether it may be chance. The names are of the same language. */
export function sentenceOf(
  comparison: Comparison,
  names: ComparedNames,
  language: SentenceLanguage = 'en',
): string {
  return language === 'de' ? comparisonGerman(comparison, names) : comparisonEnglish(comparison, names);
}

function comparisonEnglish(comparison: Comparison, names: ComparedNames): string {
  switch (comparison.verdict) {
    case 'tooFew': {
      const { n, needed } = comparison;
      return `Too few answers to compare ${names.score}: ${n.before} ${names.before}, ${n.after} ${names.after}; each needs ${needed}.`;
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
  const way = verdict === 'up' ? 'higher' : 'lower';
  const judged = effect === 'neither' ? '' : `, which is ${effect}`;
  return (
    `${names.score} is ${way} ${names.after}${judged}: ${sidesText(compared, names)}. ` +
    `The difference is ${amount(change.value, unit)}, at 95 % between ${span(small ?? 0, large ?? 0, unit)}; ` +
    `chance alone does as much ${chanceText(p)}.`
  );
}

function noiseSentence(compared: Compared, names: ComparedNames): string {
  const { change, unit, p } = compared;
  return (
    `No clear difference in ${names.score}: ${sidesText(compared, names)}. ` +
    `At 95 % the difference is between ${span(change.low, change.high, unit)}${unitWord(unit)}; ` +
    `chance alone does as much ${chanceText(p)}.`
  );
}

function sidesText({ headline, n, unit }: Compared, names: ComparedNames): string {
  const side = (which: 'before' | 'after') =>
    `${figureText(headline[which].value, unit)} ${names[which]} (${countText(n[which], 'answer')})`;
  return `${side('before')}, ${side('after')}`;
}

function amount(change: number, unit: Score['unit']): string {
  if (unit === 'mean') return numberText(Math.abs(change), 1);
  return countText(Math.round(Math.abs(change)), unit === 'percent' ? 'percentage point' : 'point');
}

/** What differences are counted in; a mean's are steps of its own scale and need no word. */
function unitWord(unit: Score['unit']): string {
  return { mean: '', percent: ' percentage points', points: ' points' }[unit];
}

function span(from: number, to: number, unit: Score['unit']): string {
  const decimals = unit === 'mean' ? 1 : 0;
  return `${numberText(from, decimals)} and ${numberText(to, decimals)}`;
}

/** A chance as a count of times, with enough digits to tell it from others. */
export function chanceText(p: number): string {
  if (p < 0.001) return 'less than once in 1,000 times';
  if (p < 0.095) return `${countText(Math.round(1000 * p), 'time')} in 1,000`;
  return `${countText(Math.round(100 * p), 'time')} in 100`;
}
