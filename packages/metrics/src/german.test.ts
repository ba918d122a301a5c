import { scales } from '@cairn/schema/wire';
import { describe, expect, it } from 'vitest';
import { breakpointSentence } from './breakpoints/breakpointSentence.js';
import { type BreakpointInput, rankBreakpoints } from './breakpoints/rankBreakpoints.js';
import { compare } from './compare/compare.js';
import { sentenceOf } from './compare/sentenceOf.js';
import type { Driver, Drivers } from './drivers/driversOf.js';
import { driverSentence, driversSentence } from './drivers/driversSentence.js';
import { outcomesByBand } from './outcomes/outcomesByBand.js';
import { outcomesSentence } from './outcomes/outcomesSentence.js';
import { samplingSentence } from './sampling/samplingSentence.js';
import { trendOf } from './trend/trendOf.js';
import { trendSentence } from './trend/trendSentence.js';

const counts = (answers: Record<number, number>) =>
  new Map(Object.entries(answers).map(([step, count]) => [Number(step), count]));
const csat = (answers: Record<number, number>) => ({ scale: scales.csat['5'], answers: counts(answers) });

describe('in German', () => {
  const touchpoint = (rest: Partial<BreakpointInput>): BreakpointInput => ({
    ...{ id: 'a', touchpoint: 'a', name: 'Kasse', stage: 'kauf', importance: 5, reach: 12_000, target: 80 },
    ...{ purpose: 'interaction', ...csat({ 5: 60, 1: 40 }) },
    ...rest,
  });
  const told = (rest: Partial<BreakpointInput> = {}) =>
    rankBreakpoints([touchpoint(rest)]).interaction.map((row) => breakpointSentence(row, 'de'));

  it('a breakpoint explains its rank', () => {
    expect(told()).toEqual([
      '1. Kasse verfehlt das Ziel von 80 %: 60 % aus 100 Antworten, zu 95 % zwischen 50 % und 69 %; das ist sicher. ' +
        'Wichtigkeit 5, 12.000-mal geschehen, 18,5 % der Skala fehlen, geschätzt gemeinsam mit der Phase: Schaden 11.111.',
    ]);
    expect(told({ reach: null })[0]).toContain('mindestens 100-mal geschehen, denn niemand hat gezählt');
    expect(told(csat({ 5: 95, 1: 5 }))[0]).toMatch(
      /^Kasse erreicht das Ziel von 80 %: 95 % aus 100 Antworten/,
    );
    expect(told(csat({ 5: 1 }))).toEqual([
      'Kasse hat 1 Antwort, zu wenige für eine Rangfolge; nötig sind 5.',
    ]);
  });

  it('a comparison says which way, by how much, how surely, and whether it is good', () => {
    const names = { score: 'Zufriedenheit', before: 'im Oktober', after: 'im November' };
    const said = (before: Record<number, number>, after: Record<number, number>) =>
      sentenceOf(compare(csat(before), csat(after)), names, 'de');
    expect(said({ 5: 100, 1: 100 }, { 5: 150, 1: 50 })).toBe(
      'Zufriedenheit ist im November höher, also besser: 50 % im Oktober (200 Antworten), 75 % im November (200 Antworten). ' +
        'Der Unterschied beträgt 25 Prozentpunkte, zu 95 % zwischen 16 und 34; der Zufall allein schafft das in weniger als einem von 1.000 Fällen.',
    );
    expect(said({ 5: 6, 1: 4 }, { 5: 7, 1: 3 })).toMatch(
      /^Kein klarer Unterschied bei Zufriedenheit: .* zwischen −\d+ und \d+ Prozentpunkten; .* in \d+ von 100 Fällen\.$/,
    );
    expect(said({ 5: 3 }, { 5: 9 })).toBe(
      'Zu wenige Antworten, um Zufriedenheit zu vergleichen: 3 im Oktober, 9 im November; nötig sind je 5.',
    );
  });

  it('a trend says what each step brings', () => {
    const said = (each: (at: number) => Record<number, number>) =>
      trendSentence(
        trendOf(
          scales.csat['5'],
          [0, 1, 2, 3].map((at) => ({ at, answers: counts(each(at)) })),
        ),
        { score: 'Zufriedenheit', step: 'week' },
        'de',
      );
    expect(said((at) => ({ 5: 40 - 10 * at, 1: 10 + 10 * at }))).toBe(
      'Zufriedenheit fällt, wird also schlechter: −20,0 in der Woche (zu 95 % zwischen −25,6 und −14,4); der Zufall allein schafft das in weniger als einem von 1.000 Fällen.',
    );
    expect(said((at) => ({ 5: 20 + at, 1: 20 }))).toMatch(
      /^Zufriedenheit steigt oder fällt nicht klar: 1,2 /,
    );
    expect(said(() => ({ 5: 1 }))).toBe(
      'Zu wenige Antworten, um zu sagen, ob Zufriedenheit steigt oder fällt.',
    );
  });

  it('outcomes are told by the side of the scale, as correlation', () => {
    const none = { n: 0, sum: 0, squares: 0 };
    const steps = (good: number, bad: number) =>
      outcomesByBand(scales.nps['0-10'], [
        { step: 10, respondents: good, reached: 28, values: none },
        { step: 2, respondents: bad, reached: 2, values: none },
      ]);
    expect(outcomesSentence(steps(40, 40), 'verlängert', 'de')).toMatch(
      /^verlängert: 70 % von 40 Befragten mit guten Werten, 5 % von 40 Befragten mit schlechten\. Der Unterschied ist mehr als Zufall: .* Das ist ein Zusammenhang, keine Ursache\.$/,
    );
    expect(outcomesSentence(steps(40, 3), 'verlängert', 'de')).toBe(
      'Zu wenige Befragte, um verlängert zu vergleichen: Jede Seite der Skala braucht 5.',
    );
  });

  it('drivers say how strong, how surely, and that it is no cause', () => {
    const driver: Driver = {
      ...{ id: 'a', inflation: 1, isClear: false, alone: { n: 90, correlation: null } },
      strength: { value: -0.31, low: -0.5, high: 0.02 },
    };
    expect(driverSentence(driver, { driver: 'Kasse', outcome: 'Empfehlung' }, 'de')).toBe(
      'Wo Kasse um eine Standardabweichung besser ist, ist Empfehlung um 0,31 der eigenen niedriger, ' +
        'alle anderen Treiber gleich (zu 95 % zwischen −0,50 und 0,02). Das kann Zufall sein.',
    );
    const drivers = { drivers: [driver], leftOut: [], n: 90, needed: 40, explained: 0.42, ridge: 0 };
    expect(driversSentence({ verdict: 'found', ...drivers }, 'Empfehlung', 'de')).toBe(
      '42 % der Unterschiede bei Empfehlung gehen mit diesen zusammen, bei 90 Befragten, die zu jedem etwas gesagt haben. Das ist ein Zusammenhang, keine Ursache.',
    );
    const few: Drivers = { verdict: 'tooFew', n: 9, needed: 40, leftOut: [] };
    expect(driversSentence(few, 'Empfehlung', 'de')).toContain('9 von 40, die nötig sind');
    expect(driversSentence({ ...few, verdict: 'noSpread' }, 'Empfehlung', 'de')).toMatch(/^Mit Empfehlung/);
  });

  it('a sample says what it is for', () => {
    const target = { margin: 0.3, days: 28 };
    expect(samplingSentence({ rate: 0.05, needed: 120 }, target, 'de')).toBe(
      '±0,3 braucht 120 Antworten in 28 Tagen; dafür werden 5,0 % der Besucher gefragt.',
    );
    expect(samplingSentence({ rate: 1, needed: 120, unreachable: { weeks: 9 } }, target, 'de')).toBe(
      '±0,3 braucht 120 Antworten; in 28 Tagen nicht erreichbar. Nötig sind 9 Wochen. Alle werden gefragt.',
    );
  });
});
