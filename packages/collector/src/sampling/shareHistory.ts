import { compile, type Document, type Rates } from '@cairn/schema';
import type { SamplingShareTable } from '../store/samplingTables.js';
import type { Place } from './aimsOf.js';

/** A share that is asked in a place from some day on. */
export type Share = Place & { rate: number };

/** The share that the manifest asks in every place of every live survey, fixed ones among them. */
export function sharesIn(document: Document, rates: Rates): Share[] {
  return compile(document, 1, rates).surveys.flatMap(({ id, touchpoints, rate = 1, rates: own = {} }) =>
    touchpoints.map((touchpoint) => ({ survey: id, touchpoint, rate: own[touchpoint] ?? rate })),
  );
}

/** What is to be noted where shares are asked today that were not before. A place that is not asked any more has 0. */
export function changedShares(shares: readonly Share[], history: readonly SamplingShareTable[]): Share[] {
  const now = new Map(shares.map((share) => [keyOf(share), share]));
  const before = new Map(history.map((row) => [keyOf(row), row]));
  const gone = [...before.values()].filter((row) => !now.has(keyOf(row)));
  return [...shares, ...gone.map(({ survey, touchpoint }) => ({ survey, touchpoint, rate: 0 }))].filter(
    (share) => before.get(keyOf(share))?.rate !== share.rate,
  );
}

/**
 * The share that was asked in a place on a day. Prompts of before the history begins were asked by what it begins with:
 * the survey was live already when shares began to be noted.
 */
export function shareOn(
  day: string,
  of: { place: Place; history: readonly SamplingShareTable[]; shown: number },
): number {
  const own = of.history.filter((row) => keyOf(row) === keyOf(of.place));
  const inForce = own.findLast((row) => row.day <= day);
  if (inForce) return inForce.rate;
  return of.shown ? (own[0]?.rate ?? 1) : 0;
}

function keyOf({ survey, touchpoint }: Place): string {
  return `${survey} ${touchpoint}`;
}
