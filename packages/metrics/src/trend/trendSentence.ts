import { chanceText } from '../compare/sentenceOf.js';
import type { SentenceLanguage } from '../language.js';
import { numberText } from '../numberText.js';
import type { Trend } from './trendOf.js';
import { trendGerman } from './trendSentence.de.js';

export interface TrendNames {
  score: string;
  /** What lies between two buckets. */
  step: 'day' | 'week' | 'month' | 'year';
}

/** A trend in plain words. */
export function trendSentence(trend: Trend, names: TrendNames, language: SentenceLanguage = 'en'): string {
  return language === 'de' ? trendGerman(trend, names) : trendEnglish(trend, names);
}

function trendEnglish({ verdict, effect, slope, p, unit }: Trend, names: TrendNames): string {
  if (!slope || p === null) return `Too few answers to say whether ${names.score} rises or falls.`;
  const decimals = unit === 'mean' ? 2 : 1;
  const ends = `${numberText(slope.low, decimals)} to ${numberText(slope.high, decimals)} at 95 %`;
  const each = `${numberText(slope.value, decimals)} a ${names.step} (${ends}); chance alone does as much ${chanceText(p)}`;
  if (verdict === 'noise') return `${names.score} neither rises nor falls clearly: ${each}.`;
  const judged = effect === 'neither' ? '' : `, which is ${effect}`;
  return `${names.score} ${verdict === 'up' ? 'rises' : 'falls'}${judged}: ${each}.`;
}
