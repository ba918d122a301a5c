/** A number and how sure it is: the ends of its 95 % interval, in the number's own unit. */
export interface Figure {
  value: number;
  low: number;
  high: number;
}

/** Below this many answers a figure would be noise, so it is not shown: "too few". */
export const minAnswers = 5;

/** Two-sided 95 % quantile of the standard normal distribution. */
export const z95 = 1.959963984540054;
