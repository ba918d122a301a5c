import type { Comparison } from '@cairn/metrics';
import { figureText } from '../format.js';
import { strings } from '../strings.js';

const say = strings.journey.change;

/** What a comparison amounts to: "up 4, better", or that it is within chance. */
export function changeText(comparison: Comparison): string {
  if (comparison.verdict === 'tooFew') return say.tooFew;
  const { value } = comparison.change;
  const size = figureText(Math.abs(value), comparison.unit === 'points' ? 'percent' : comparison.unit);
  const moved = value < 0 ? say.down(size) : say.up(size);
  return comparison.verdict === 'noise' ? say.noise(moved) : say.clear(moved, comparison.effect);
}
