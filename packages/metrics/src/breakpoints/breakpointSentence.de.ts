import { minAnswers } from '../figure.js';
import { numbersIn } from '../numberText.js';
import type { Breakpoint } from './rankBreakpoints.js';

const { countText, figureText, numberText } = numbersIn('de');

export function breakpointGerman(row: Breakpoint): string {
  const { name, headline, n, target, unit, rank } = row;
  if (!headline) {
    return `${name} hat ${countText(n, 'Antwort', 'Antworten')}, zu wenige für eine Rangfolge; nötig sind ${minAnswers}.`;
  }
  const figures = `${figureText(headline.value, unit)} aus ${countText(n, 'Antwort', 'Antworten')}, zu 95 % zwischen ${figureText(headline.low, unit)} und ${figureText(headline.high, unit)}`;
  const aim = `Ziel von ${figureText(target, unit)}`;
  if (rank === null) return `${name} erreicht das ${aim}: ${figures}.${trendText(row)}`;
  return `${rank}. ${name} verfehlt das ${aim}: ${figures}; ${certaintyText(row)}. ${damageText(row)}${trendText(row)}`;
}

function certaintyText({ isCertain }: Breakpoint): string {
  return isCertain ? 'das ist sicher' : 'das kann Zufall sein';
}

function damageText({ importance, reach, isReachKnown, shortfall, damage }: Breakpoint): string {
  const times = `${isReachKnown ? '' : 'mindestens '}${numberText(reach)}-mal geschehen${isReachKnown ? '' : ', denn niemand hat gezählt'}`;
  const short = `${numberText(100 * (shortfall ?? 0), 1)} % der Skala fehlen, geschätzt gemeinsam mit der Phase`;
  return `Wichtigkeit ${importance}, ${times}, ${short}: Schaden ${numberText(damage ?? 0)}.`;
}

function trendText({ trend }: Breakpoint): string {
  if (trend?.effect === 'better') return ' Es wird besser.';
  return trend?.effect === 'worse' ? ' Es wird schlechter.' : '';
}
