import type { SentenceLanguage } from '../language.js';
import { countText, numberText } from '../numberText.js';
import type { NextRate, SamplingState } from './nextRate.js';
import { samplingGerman } from './samplingSentence.de.js';

/** What a rate is for, in plain words; where the target cannot be reached in its days, how long it takes. */
export function samplingSentence(
  next: NextRate,
  target: SamplingState['target'],
  language: SentenceLanguage = 'en',
): string {
  return language === 'de' ? samplingGerman(next, target) : samplingEnglish(next, target);
}

function samplingEnglish({ rate, needed, unreachable }: NextRate, target: SamplingState['target']): string {
  const aim = `±${target.margin} takes ${countText(needed, 'answer')}`;
  if (!unreachable) return `${aim} in ${countText(target.days, 'day')}; ${rateText(rate)} asked for it.`;
  const { weeks } = unreachable;
  const needs = weeks === null ? 'no answers come in' : `needs ${countText(weeks, 'week')}`;
  return `${aim}; unreachable in ${countText(target.days, 'day')}: ${needs}. Everyone is asked.`;
}

function rateText(rate: number): string {
  if (rate === 1) return 'everyone is';
  const percent = 100 * rate;
  return `${numberText(percent, percent < 10 ? 1 : 0)} % of visitors are`;
}
