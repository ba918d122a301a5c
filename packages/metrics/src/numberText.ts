import type { Score } from './score.js';

/** A figure as people write it: a mean with one decimal, a percentage with its sign, points whole. */
export function figureText(value: number, unit: Score['unit']): string {
  const text = numberText(value, unit === 'mean' ? 1 : 0);
  return unit === 'percent' ? `${text} %` : text;
}

/** A number with so many decimals and a real minus; never `−0`. */
export function numberText(value: number, decimals = 0): string {
  const text = Math.abs(value).toLocaleString('en', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** A word for one and a word for others: `1 answer`, `1,200 answers`. */
export function countText(n: number, one: string, many = `${one}s`): string {
  return `${numberText(n)} ${n === 1 ? one : many}`;
}
