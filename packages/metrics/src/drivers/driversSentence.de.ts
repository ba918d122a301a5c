import { numbersIn } from '../numberText.js';
import type { Driver, Drivers } from './driversOf.js';
import type { DriverSaid } from './driversSentence.js';
import { maxInflation } from './regression.js';

const { numberText } = numbersIn('de');

export function driversGerman(drivers: Drivers, outcome: string): string {
  if (drivers.verdict !== 'found') return nothingSentence(drivers, outcome);
  const { n, explained, ridge } = drivers;
  const all = `${numberText(100 * explained)} % der Unterschiede bei ${outcome} gehen mit diesen zusammen`;
  const together = ridge
    ? ' Einige gehen so sehr miteinander einher, dass sie sich nicht trennen lassen; ihre Stärken sind zur 0 gezogen und ihre Intervalle zu schmal.'
    : '';
  return `${all}, bei ${numberText(n)} Befragten, die zu jedem etwas gesagt haben. Das ist ein Zusammenhang, keine Ursache.${together}`;
}

function nothingSentence(
  { verdict, n, needed }: Exclude<Drivers, { verdict: 'found' }>,
  outcome: string,
): string {
  if (verdict === 'noSpread')
    return `Mit ${outcome} geht nichts zusammen: Die Befragten sind alle gleich, darin oder in dem, was sie sagten.`;
  const counted = `${numberText(n)} von ${numberText(needed)}, die nötig sind`;
  return `Zu wenige Befragte, um zu sagen, was mit ${outcome} zusammengeht: ${counted}.`;
}

export function driverGerman({ strength, isClear, inflation }: Driver, names: DriverSaid): string {
  const way = strength.value < 0 ? 'niedriger' : 'höher';
  const ends = `zu 95 % zwischen ${numberText(strength.low, 2)} und ${numberText(strength.high, 2)}`;
  const sure = isClear ? '' : ' Das kann Zufall sein.';
  const shared =
    inflation > maxInflation
      ? ` Es geht mit anderen Treibern einher (Inflation ${numberText(inflation)}).`
      : '';
  return (
    `Wo ${names.driver} um eine Standardabweichung besser ist, ist ${names.outcome} um ` +
    `${numberText(Math.abs(strength.value), 2)} der eigenen ${way}, alle anderen Treiber gleich (${ends}).${sure}${shared}`
  );
}
