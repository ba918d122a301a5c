import type { Scale } from '@cairn/schema/wire';
import { expectedMargin, type StepShares } from '../expectedMargin.js';
import { minAnswers } from '../figure.js';

/** More than this nobody waits for. */
export const maxAnswersNeeded = 1_000_000;

/** How many answers make a headline as sure as `margin`, half the width of its 95 % interval, when they are as `shares` says. */
export function answersNeeded(scale: Scale, margin: number, shares?: StepShares): number {
  const isEnough = (n: number) =>
    (expectedMargin(scale, n, shares)?.margin ?? Number.POSITIVE_INFINITY) <= margin;
  let [tooFew, enough] = [minAnswers - 1, maxAnswersNeeded];
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
