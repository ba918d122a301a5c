import type { SentenceLanguage } from './language.js';
import type { Score } from './score.js';

/** How the sentences of a language write figures. */
export function numbersIn(language: SentenceLanguage): {
  /** A figure as people write it: a mean with one decimal, a percentage with its sign, points whole. */
  figureText: (value: number, unit: Score['unit']) => string;
  /** A number with so many decimals and a real minus; never `−0`. */
  numberText: (value: number, decimals?: number) => string;
  /** A word for one and a word for others: `1 answer`, `1,200 answers`. */
  countText: (n: number, one: string, many?: string) => string;
} {
  return { figureText, numberText, countText };

  function figureText(value: number, unit: Score['unit']): string {
    const text = numberText(value, unit === 'mean' ? 1 : 0);
    return unit === 'percent' ? `${text} %` : text;
  }

  function numberText(value: number, decimals = 0): string {
    const text = Math.abs(value).toLocaleString(language, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
  }

  function countText(n: number, one: string, many = `${one}s`): string {
    return `${numberText(n)} ${n === 1 ? one : many}`;
  }
}

export const { figureText, numberText, countText } = numbersIn('en');
