import { minAnswers } from '../figure.js';
import type { SentenceLanguage } from '../language.js';
import { countText, figureText, numberText } from '../numberText.js';
import { breakpointGerman } from './breakpointSentence.de.js';
import type { Breakpoint } from './rankBreakpoints.js';

/** Why a touchpoint stands where it stands, in plain words and with every part of its rank. */
export function breakpointSentence(row: Breakpoint, language: SentenceLanguage = 'en'): string {
  return language === 'de' ? breakpointGerman(row) : breakpointEnglish(row);
}

function breakpointEnglish(row: Breakpoint): string {
  const { name, headline, n, target, unit, rank } = row;
  if (!headline) return `${name} has ${countText(n, 'answer')}, too few to rank; it needs ${minAnswers}.`;
  const figures = `${figureText(headline.value, unit)} of ${countText(n, 'answer')}, ${figureText(headline.low, unit)} to ${figureText(headline.high, unit)} at 95 %`;
  const aim = `target of ${figureText(target, unit)}`;
  if (rank === null) return `${name} reaches its ${aim}: ${figures}.${trendText(row)}`;
  return `${rank}. ${name} misses its ${aim}: ${figures}${certaintyText(row)}. ${damageText(row)}${trendText(row)}`;
}

function certaintyText({ isCertain }: Breakpoint): string {
  return isCertain ? ', so it is certain' : ', so it may be chance';
}

function damageText({ importance, reach, isReachKnown, shortfall, damage }: Breakpoint): string {
  const times = `${countText(reach, 'time')}${isReachKnown ? '' : ' at least, for nobody counted'}`;
  const short = `${numberText(100 * (shortfall ?? 0), 1)} % of its scale short, pooled with its stage`;
  return `Importance ${importance}, happened ${times}, ${short}: damage ${numberText(damage ?? 0)}.`;
}

function trendText({ trend }: Breakpoint): string {
  if (trend?.effect === 'better') return ' It is getting better.';
  return trend?.effect === 'worse' ? ' It is getting worse.' : '';
}
