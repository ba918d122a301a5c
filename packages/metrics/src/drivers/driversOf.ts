import { tChance } from '../chance/tChance.js';
import { verdictOf } from '../compare/compare.js';
import { holm } from '../compare/holm.js';
import type { Figure } from '../figure.js';
import { tQuantile95 } from '../tQuantile.js';
import { correlation, standardised } from './correlation.js';
import {
  correlationsOf,
  endlessInflation,
  inflationsOf,
  maxInflation,
  type Regression,
  regress,
  ridgeFor,
} from './regression.js';

/** One respondent: the outcome or the relationship score, and what they said of each candidate, as far as they did. */
export interface DriverRow {
  outcome: number;
  /** By candidate: touchpoint or matrix row. Larger is better, so positions and not the steps of a scale where low is good. */
  scores: Readonly<Record<string, number | undefined>>;
}

/** How much one candidate goes together with the outcome. */
export interface Driver {
  id: string;
  /**
   * By how many standard deviations the outcome is higher for respondents one standard deviation higher here and alike
   * in all other drivers; with its 95 % interval.
   */
  strength: Figure;
  /** The interval leaves 0 out, so does the test, corrected for all drivers, and it can be told apart from the others. */
  isClear: boolean;
  /** How much wider than need be the interval is for what the drivers share, squared; from 10 on they cannot be told apart. */
  inflation: number;
  /** The correlation with the outcome by itself, from everybody who said anything of it. */
  alone: { n: number; correlation: Figure | null };
}

export interface LeftOut {
  id: string;
  /** Respondents who said something of it. */
  n: number;
  reason: 'tooFew' | 'noSpread';
}

export type Drivers =
  | {
      /** `noSpread`: enough respondents, but they are all alike, in the outcome or in what they said. */
      verdict: 'tooFew' | 'noSpread';
      n: number;
      needed: number;
      leftOut: LeftOut[];
    }
  | {
      verdict: 'found';
      /** Respondents who said something of every driver; only they are in the regression. */
      n: number;
      needed: number;
      /** Share of the outcome's variance that goes together with the drivers, 0 to 1. */
      explained: number;
      /** Above 0 where drivers go together so much that least squares alone would mislead. */
      ridge: number;
      /** The strongest first. */
      drivers: Driver[];
      leftOut: LeftOut[];
    };

/** Fewest respondents, and fewest for each driver (Harrell 2015, "Regression modeling strategies", 4.4: 10 to 20). */
export const minRespondents = { all: 30, perDriver: 15 };

/**
 * Which touchpoints or matrix rows go together with an outcome. This is correlation: it says where to look, and not what
 * would happen if it were mended.
 *
 * Nothing is filled in for what a respondent did not say. The regression counts those who said something of every driver;
 * when they are too few, the candidate that fewest spoke of is left out, and again, until they are enough. Correlations
 * `alone` count everybody who spoke of the one.
 */
export function driversOf(rows: readonly DriverRow[]): Drivers {
  const answered = rows.filter(({ outcome }) => Number.isFinite(outcome));
  const { candidates, complete, leftOut } = settle(answered, candidatesIn(answered));
  const needed = neededFor(candidates.length);
  if (candidates.length === 0) return { ...nothingIn(leftOut), needed, leftOut };
  return { verdict: 'found', needed, leftOut, ...found(candidates, { complete, answered }) };
}

function nothingIn(leftOut: readonly LeftOut[]): { verdict: 'tooFew' | 'noSpread'; n: number } {
  const n = Math.max(0, ...leftOut.map((one) => one.n));
  return { verdict: leftOut.some(({ reason }) => reason === 'noSpread') ? 'noSpread' : 'tooFew', n };
}

/** The candidates that a regression can be made of, and the respondents who spoke of all of them. */
interface Settled {
  candidates: readonly Candidate[];
  complete: readonly DriverRow[];
  leftOut: LeftOut[];
}

/** Leaves candidates out, one at a time and the one that fewest spoke of first, until those that remain can be counted. */
function settle(
  rows: readonly DriverRow[],
  candidates: readonly Candidate[],
  leftOut: LeftOut[] = [],
): Settled {
  const complete = rows.filter((row) => candidates.every(({ id }) => isSaid(row, id)));
  const without = (one: Candidate, reason: LeftOut['reason']) =>
    settle(
      rows,
      candidates.filter((other) => other !== one),
      [...leftOut, { ...one, reason }],
    );
  const rarest = candidates.at(-1);
  if (!rarest) return { candidates, complete, leftOut };
  if (complete.length < neededFor(candidates.length)) return without(rarest, 'tooFew');
  if (!standardised(complete.map(({ outcome }) => outcome))) return without(rarest, 'noSpread');
  const flat = candidates.find(({ id }) => !standardised(columnOf(complete, id)));
  return flat ? without(flat, 'noSpread') : { candidates, complete, leftOut };
}

interface Candidate {
  id: string;
  n: number;
}

/** All that anybody said anything of, the most spoken of first. */
function candidatesIn(rows: readonly DriverRow[]): Candidate[] {
  const ids = new Set(rows.flatMap(({ scores }) => Object.keys(scores)));
  return [...ids]
    .map((id) => ({ id, n: rows.filter((row) => isSaid(row, id)).length }))
    .sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1));
}

function isSaid({ scores }: DriverRow, id: string): boolean {
  return Number.isFinite(scores[id]);
}

function columnOf(rows: readonly DriverRow[], id: string): number[] {
  return rows.map(({ scores }) => scores[id] ?? Number.NaN);
}

function neededFor(drivers: number): number {
  return Math.max(minRespondents.all, minRespondents.perDriver * drivers);
}

function found(
  candidates: readonly Candidate[],
  { complete, answered }: { complete: readonly DriverRow[]; answered: readonly DriverRow[] },
) {
  const columns = candidates.map(({ id }) => standardised(columnOf(complete, id)) ?? []);
  const outcome = standardised(complete.map((row) => row.outcome)) ?? [];
  const correlations = correlationsOf(columns);
  const ridge = ridgeFor(correlations);
  const regression = regress(columns, outcome, ridge) ?? { coefficients: [], explained: 0, degrees: 1 };
  const strengths = strengthsOf(regression);
  const inflations = inflationsOf(correlations);
  const drivers = candidates.flatMap(({ id }, index) => {
    const inflation = inflations[index] ?? endlessInflation;
    const strength = strengths[index];
    if (!strength) return [];
    const isClear = strength.isClear && inflation <= maxInflation;
    return [{ id, ...strength, isClear, inflation, alone: aloneOf(answered, id) }];
  });
  return {
    n: complete.length,
    explained: regression.explained,
    ridge,
    drivers: drivers.sort(strongestFirst),
  };
}

function strengthsOf({ coefficients, degrees }: Regression): { strength: Figure; isClear: boolean }[] {
  const chances = holm(
    coefficients.map(({ value, error }) =>
      error > 0 ? tChance(value / error, degrees) : Number(value === 0),
    ),
  );
  return coefficients.map(({ value, error }, index) => {
    const half = tQuantile95(degrees) * error;
    const strength = { value, low: value - half, high: value + half };
    return { strength, isClear: verdictOf(strength, chances[index] ?? 1) !== 'noise' };
  });
}

function aloneOf(rows: readonly DriverRow[], id: string): Driver['alone'] {
  const said = rows.filter((row) => isSaid(row, id));
  const outcomes = said.map(({ outcome }) => outcome);
  return { n: said.length, correlation: correlation(columnOf(said, id), outcomes) };
}

function strongestFirst(a: Driver, b: Driver): number {
  return Math.abs(b.strength.value) - Math.abs(a.strength.value) || (a.id < b.id ? -1 : 1);
}
