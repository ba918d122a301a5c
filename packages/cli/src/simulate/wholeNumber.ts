import { Failure } from '../failure.js';

/** A whole number from 1 that somebody wrote after a flag. */
export function wholeNumber(flag: string, written: string, { max }: { max: number }): number {
  const number = Number(written);
  if (Number.isInteger(number) && number >= 1 && number <= max) return number;
  throw new Failure(`--${flag}: "${written}" is not a whole number from 1 to ${max}`);
}
