import type { NoteEffects, QuestionScore } from '../api/types.js';

/** A trend in columns, as a chart takes it; times are seconds. */
export interface TrendData {
  times: number[];
  values: (number | null)[];
  lows: (number | null)[];
  highs: (number | null)[];
  /** The first and the last moment that is shown. */
  span: readonly [from: number, to: number];
  /** The lowest and the highest figure that is shown. */
  reach: readonly [low: number, high: number];
}

const daySeconds = 86_400;

/** Every point stands in the middle of its days, so that a note of a day stands between the right two. */
export function trendData({ trend, target }: Pick<QuestionScore, 'trend' | 'target'>): TrendData {
  const { points } = trend;
  const figures = points.map(({ headline }) => headline);
  const known = figures.flatMap((figure) => (figure ? [figure.low, figure.high] : []));
  const [first, last] = [points.at(0), points.at(-1)];
  return {
    times: points.map(({ from, to }) => (secondsOf(from) + secondsOf(to) + daySeconds) / 2),
    values: figures.map((figure) => figure?.value ?? null),
    lows: figures.map((figure) => figure?.low ?? null),
    highs: figures.map((figure) => figure?.high ?? null),
    span: [first ? secondsOf(first.from) : 0, last ? secondsOf(last.to) + daySeconds : 1],
    reach: widened(target === null ? known : [...known, target]),
  };
}

/** A note as the chart marks it: its day, and its number in the list of notes. */
export interface NoteMark {
  time: number;
  label: string;
}

export function noteMarks(notes: readonly Pick<NoteEffects, 'day'>[]): NoteMark[] {
  return notes.map(({ day }, at) => ({ time: secondsOf(day), label: String(at + 1) }));
}

function secondsOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 1000;
}

/** With some air, so that nothing lies on the edge. */
function widened(values: readonly number[]): readonly [number, number] {
  if (!values.length) return [0, 1];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const air = (high - low || 1) * 0.08;
  return [low - air, high + air];
}
