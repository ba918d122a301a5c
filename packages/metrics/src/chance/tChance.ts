import { betaShare } from './betaShare.js';

/** How probable a t at least this far from zero is by chance: the two-sided p of Student's t (Abramowitz & Stegun 26.7.1). */
export function tChance(t: number, degrees: number): number {
  return betaShare(degrees / (degrees + t ** 2), degrees / 2, 0.5);
}
