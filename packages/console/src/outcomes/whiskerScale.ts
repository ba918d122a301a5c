/** One figure with how sure it is, as a chart places it. */
export interface Whisker {
  value: number;
  low: number;
  high: number;
}

/** Where figures lie between the ends of a chart, in percent of its width. */
export interface WhiskerScale {
  at: (value: number) => number;
  /** Where nothing is; undefined where the chart does not reach it. */
  zero: number | undefined;
  ends: readonly [low: number, high: number];
}

/** Room for the dots at both ends, in percent. */
const margin = 2;

/** A scale that all whiskers fit on, and zero with them: a whisker that crosses it says that there may be nothing. */
export function whiskerScale(whiskers: readonly Whisker[], reach: readonly number[] = [0]): WhiskerScale {
  const all = [...reach, ...whiskers.flatMap(({ low, high }) => [low, high])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const span = high - low || 1;
  const at = (value: number) => margin + ((100 - 2 * margin) * (value - low)) / span;
  return { at, zero: low <= 0 && high >= 0 ? at(0) : undefined, ends: [low, high] };
}
