import { chanceGerman } from '../compare/sentenceOf.de.js';
import { minAnswers } from '../figure.js';
import { numbersIn } from '../numberText.js';
import type { BandOutcome, OutcomesByBand } from './outcomesByBand.js';

const { figureText, numberText } = numbersIn('de');

export function outcomesGerman({ bands, difference }: OutcomesByBand, outcome: string): string {
  const of = (band: BandOutcome['band']) => bands.find((one) => one.band === band);
  const [good, bad] = [of('good'), of('bad')];
  if (!difference || !good?.rate || !bad?.rate)
    return `Zu wenige Befragte, um ${outcome} zu vergleichen: Jede Seite der Skala braucht ${minAnswers}.`;
  const { change, verdict, p } = difference;
  const side = ({ rate, respondents }: BandOutcome) =>
    `${figureText(rate?.value ?? 0, 'percent')} von ${numberText(respondents)} Befragten`;
  const sure = verdict === 'noise' ? 'kann Zufall sein' : 'ist mehr als Zufall';
  return (
    `${outcome}: ${side(good)} mit guten Werten, ${side(bad)} mit schlechten. ` +
    `Der Unterschied ${sure}: zu 95 % zwischen ${numberText(change.low)} und ${numberText(change.high)} Prozentpunkten; ` +
    `der Zufall allein schafft das ${chanceGerman(p)}. Das ist ein Zusammenhang, keine Ursache.`
  );
}
