import { numbersIn } from '../numberText.js';
import type { NextRate, SamplingState } from './nextRate.js';

const { countText, numberText } = numbersIn('de');

export function samplingGerman(
  { rate, needed, unreachable }: NextRate,
  { margin, days }: SamplingState['target'],
): string {
  const aim = `±${margin.toLocaleString('de')} braucht ${countText(needed, 'Antwort', 'Antworten')}`;
  if (!unreachable) return `${aim} in ${countText(days, 'Tag', 'Tagen')}; dafür ${rateText(rate)} gefragt.`;
  const { weeks } = unreachable;
  const needs =
    weeks === null ? 'Es kommen keine Antworten' : `Nötig sind ${countText(weeks, 'Woche', 'Wochen')}`;
  return `${aim}; in ${countText(days, 'Tag', 'Tagen')} nicht erreichbar. ${needs}. Alle werden gefragt.`;
}

function rateText(rate: number): string {
  if (rate === 1) return 'werden alle';
  const percent = 100 * rate;
  return `werden ${numberText(percent, percent < 10 ? 1 : 0)} % der Besucher`;
}
