import { chanceText } from '../compare/sentenceOf.js';
import { minAnswers } from '../figure.js';
import type { SentenceLanguage } from '../language.js';
import { countText, figureText, numberText } from '../numberText.js';
import type { BandOutcome, OutcomesByBand } from './outcomesByBand.js';
import { outcomesGerman } from './outcomesSentence.de.js';

/** How the rates of those who scored good and bad differ, in plain words. */
export function outcomesSentence(
  of: OutcomesByBand,
  outcome: string,
  language: SentenceLanguage = 'en',
): string {
  return language === 'de' ? outcomesGerman(of, outcome) : outcomesEnglish(of, outcome);
}

function outcomesEnglish({ bands, difference }: OutcomesByBand, outcome: string): string {
  const of = (band: BandOutcome['band']) => bands.find((one) => one.band === band);
  const [good, bad] = [of('good'), of('bad')];
  if (!difference || !good?.rate || !bad?.rate)
    return `Too few respondents to compare ${outcome}: each side of the scale needs ${minAnswers}.`;
  const { change, verdict, p } = difference;
  const side = ({ rate, respondents }: BandOutcome) =>
    `${figureText(rate?.value ?? 0, 'percent')} of ${countText(respondents, 'respondent')}`;
  const sure = verdict === 'noise' ? 'may be chance' : 'is more than chance';
  return (
    `${outcome}: ${side(good)} who scored good, ${side(bad)} who scored bad. ` +
    `The difference ${sure}: ${numberText(change.low)} to ${numberText(change.high)} percentage points at 95 %; ` +
    `chance alone does as much ${chanceText(p)}. This is correlation, not cause.`
  );
}
