import type { TrendPoint } from '../api/types.js';

/** A trend as paths in a box of 100 by 24: pieces of line, and the band of certainty behind them. */
export interface Sparkline {
  line: string;
  band: string;
  /** Points that have no neighbour to be joined with. */
  dots: { x: number; y: number }[];
}

const width = 100;
const height = 24;

/** Draws what is known; weeks with too few answers leave a gap. Undefined when fewer than two points are known. */
export function sparklineOf(points: readonly TrendPoint[]): Sparkline | undefined {
  const known = points.flatMap(({ headline }) => headline ?? []);
  if (known.length < 2) return undefined;
  const [low, high] = [Math.min(...known.map((one) => one.low)), Math.max(...known.map((one) => one.high))];
  const y = (value: number) => round(height - (height * (value - low)) / (high - low || 1));
  const x = (at: number) => round((width * at) / (points.length - 1));
  const runs = runsOf(points);
  const long = runs.filter((run) => run.length > 1);
  return {
    line: long.map((run) => path(run.map(({ at, figure }) => [x(at), y(figure.value)]))).join(''),
    band: long
      .map((run) => {
        const upper = run.map(({ at, figure }): Spot => [x(at), y(figure.high)]);
        const lower = run.map(({ at, figure }): Spot => [x(at), y(figure.low)]).reverse();
        return `${path([...upper, ...lower])}Z`;
      })
      .join(''),
    dots: runs.flatMap(([first, ...rest]) =>
      first && !rest.length ? [{ x: x(first.at), y: y(first.figure.value) }] : [],
    ),
  };
}

type Spot = [x: number, y: number];
type Known = { at: number; figure: NonNullable<TrendPoint['headline']> };

/** Neighbours that are known, together. */
function runsOf(points: readonly TrendPoint[]): Known[][] {
  const runs: Known[][] = [];
  let run: Known[] = [];
  for (const [at, { headline }] of points.entries()) {
    if (headline) {
      if (!run.length) runs.push(run);
      run.push({ at, figure: headline });
    } else run = [];
  }
  return runs;
}

function path(spots: readonly Spot[]): string {
  return spots.map(([x, y], at) => `${at ? 'L' : 'M'}${x} ${y}`).join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
