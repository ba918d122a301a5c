import { countText, numberText } from '../numberText.js';
import type { Driver, Drivers } from './driversOf.js';
import { maxInflation } from './regression.js';

/** What the drivers are together, in plain English: how many were counted, how much goes together, and what is wrong with it. */
export function driversSentence(drivers: Drivers, outcome: string): string {
  if (drivers.verdict === 'tooFew')
    return (
      `Too few respondents to say what goes together with ${outcome}: ${numberText(drivers.n)} of the ` +
      `${numberText(drivers.needed)} that are needed.`
    );
  const { n, explained, ridge } = drivers;
  const all = `${numberText(100 * explained)} % of the differences in ${outcome} go together with these`;
  const together = ridge
    ? ' Some of them go together so much that they cannot be told apart; their strengths are drawn towards 0, and their intervals are too narrow.'
    : '';
  return `${all}, among ${countText(n, 'respondent')} who spoke of each. This is correlation, not cause.${together}`;
}

/** One driver in plain English. */
export function driverSentence(
  { strength, isClear, inflation }: Driver,
  names: { driver: string; outcome: string },
): string {
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
