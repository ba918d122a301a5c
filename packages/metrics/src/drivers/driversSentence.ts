import type { SentenceLanguage } from '../language.js';
import { countText, numberText } from '../numberText.js';
import type { Driver, Drivers } from './driversOf.js';
import { driverGerman, driversGerman } from './driversSentence.de.js';
import { maxInflation } from './regression.js';

/** What the drivers are together, in plain words: how many were counted, how much goes together, and what is wrong with it. */
export function driversSentence(
  drivers: Drivers,
  outcome: string,
  language: SentenceLanguage = 'en',
): string {
  return language === 'de' ? driversGerman(drivers, outcome) : driversEnglish(drivers, outcome);
}

function driversEnglish(drivers: Drivers, outcome: string): string {
  if (drivers.verdict !== 'found') return nothingSentence(drivers, outcome);
  const { n, explained, ridge } = drivers;
  const all = `${numberText(100 * explained)} % of the differences in ${outcome} go together with these`;
  const together = ridge
    ? ' Some of them go together so much that they cannot be told apart; their strengths are drawn towards 0, and their intervals are too narrow.'
    : '';
  return `${all}, among ${countText(n, 'respondent')} who spoke of each. This is correlation, not cause.${together}`;
}

function nothingSentence(
  { verdict, n, needed }: Exclude<Drivers, { verdict: 'found' }>,
  outcome: string,
): string {
  if (verdict === 'noSpread')
    return `Nothing goes together with ${outcome}: respondents are all alike, in it or in what they said.`;
  const counted = `${numberText(n)} of the ${numberText(needed)} that are needed`;
  return `Too few respondents to say what goes together with ${outcome}: ${counted}.`;
}

export interface DriverSaid {
  driver: string;
  outcome: string;
}

/** One driver in plain words. */
export function driverSentence(driver: Driver, names: DriverSaid, language: SentenceLanguage = 'en'): string {
  return language === 'de' ? driverGerman(driver, names) : driverEnglish(driver, names);
}

function driverEnglish({ strength, isClear, inflation }: Driver, names: DriverSaid): string {
  const way = strength.value < 0 ? 'lower' : 'higher';
  const ends = `${numberText(strength.low, 2)} to ${numberText(strength.high, 2)} at 95 %`;
  const sure = isClear ? '' : ' This may be chance.';
  const shared =
    inflation > maxInflation
      ? ` It goes together with other drivers (inflation ${numberText(inflation)}).`
      : '';
  return (
    `Where ${names.driver} is one standard deviation better, ${names.outcome} is ` +
    `${numberText(Math.abs(strength.value), 2)} of its own ${way}, all other drivers equal (${ends}).${sure}${shared}`
  );
}
