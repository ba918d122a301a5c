import { product } from './correlation.js';
import { at, inverseOf, type Matrix, times, timesVector } from './matrix.js';

/** A regression on standardised columns. */
export interface Regression {
  /** By how many standard deviations the outcome differs for one of the column, all others equal; and the standard error. */
  coefficients: { value: number; error: number }[];
  /** Share of the outcome's variance that the columns together account for, 0 to 1. */
  explained: number;
  degrees: number;
}

/** Correlations of the columns with one another. */
export function correlationsOf(columns: readonly (readonly number[])[]): number[][] {
  return columns.map((one) => columns.map((other) => product(one, other)));
}

/**
 * Least squares on columns and an outcome of mean 0 and length 1, by the normal equations, which so scaled are the
 * correlations. With a `ridge` above 0 it is ridge regression (Hoerl & Kennard 1970, "Ridge regression: biased estimation
 * for nonorthogonal problems"): estimates are drawn towards 0, and their errors do not tell of that.
 * Null when the columns depend on one another and there is no ridge.
 */
export function regress(
  columns: readonly (readonly number[])[],
  outcome: readonly number[],
  ridge = 0,
): Regression | null {
  const correlations = correlationsOf(columns);
  const inverse = inverseOf(withRidge(correlations, ridge));
  if (!inverse) return null;
  const withOutcome = columns.map((column) => product(column, outcome));
  const values = timesVector(inverse, withOutcome);
  const left = 1 - 2 * product(values, withOutcome) + product(values, timesVector(correlations, values));
  const degrees = outcome.length - columns.length - 1;
  const inflations = inflationsBy(inverse, correlations);
  const coefficients = values.map((value, index) => ({
    value,
    error: Math.sqrt((Math.max(0, left) / degrees) * (inflations[index] ?? 0)),
  }));
  return { coefficients, explained: Math.min(1, 1 - left), degrees };
}

/** Where a column is a copy of others, its inflation is without end; it is said up to this. */
export const endlessInflation = 1000;

/**
 * By how much the squared error of each coefficient is larger than it were if the columns had nothing to do with one
 * another: the variance inflation factor (Marquardt 1970, "Generalized inverses, ridge regression, biased linear estimation, and
 * nonlinear estimation").
 */
export function inflationsOf(correlations: Matrix): number[] {
  const inverse = inverseOf(correlations) ?? inverseOf(withRidge(correlations, nextToCopied)) ?? [];
  return correlations.map((_, index) => Math.min(endlessInflation, at(inverse, index, index)));
}

/** As near to a copy as the arithmetic bears. */
const nextToCopied = 1e-8;

/** Above this, Marquardt 1970 advises a ridge. */
export const maxInflation = 10;

/** The smallest ridge, of those that double, that keeps every inflation within bounds; 0 where none is needed. */
export function ridgeFor(correlations: Matrix): number {
  let ridge = 0;
  while (!isCalm(correlations, ridge)) ridge = ridge ? 2 * ridge : 0.001;
  return ridge;
}

function isCalm(correlations: Matrix, ridge: number): boolean {
  const inverse = inverseOf(withRidge(correlations, ridge));
  return !!inverse && inflationsBy(inverse, correlations).every((inflation) => inflation <= maxInflation);
}

/** With a ridge, the inflation that is left. */
function inflationsBy(inverse: Matrix, correlations: Matrix): number[] {
  const product = times(times(inverse, correlations), inverse);
  return product.map((_, index) => at(product, index, index));
}

function withRidge(correlations: Matrix, ridge: number): number[][] {
  return correlations.map((row, index) => row.map((value, column) => value + (index === column ? ridge : 0)));
}
