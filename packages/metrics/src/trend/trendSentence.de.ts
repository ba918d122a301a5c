import { chanceGerman } from '../compare/sentenceOf.de.js';
import { numbersIn } from '../numberText.js';
import type { Trend } from './trendOf.js';
import type { TrendNames } from './trendSentence.js';

const { numberText } = numbersIn('de');
const each: Record<TrendNames['step'], string> = {
  day: 'am Tag',
  week: 'in der Woche',
  month: 'im Monat',
  year: 'im Jahr',
};

export function trendGerman({ verdict, effect, slope, p, unit }: Trend, names: TrendNames): string {
  if (!slope || p === null) return `Zu wenige Antworten, um zu sagen, ob ${names.score} steigt oder fällt.`;
  const decimals = unit === 'mean' ? 2 : 1;
  const ends = `zu 95 % zwischen ${numberText(slope.low, decimals)} und ${numberText(slope.high, decimals)}`;
  const moved = `${numberText(slope.value, decimals)} ${each[names.step]} (${ends}); der Zufall allein schafft das ${chanceGerman(p)}`;
  if (verdict === 'noise') return `${names.score} steigt oder fällt nicht klar: ${moved}.`;
  const judged = { neither: '', better: ', wird also besser', worse: ', wird also schlechter' }[effect];
  return `${names.score} ${verdict === 'up' ? 'steigt' : 'fällt'}${judged}: ${moved}.`;
}
