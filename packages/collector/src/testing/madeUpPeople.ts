import type { Written } from './writtenEvents.js';

/** A number from 0 up to 1 at each call, the same numbers for the same seed. */
function sameLots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

/**
 * So many comments, half of them of `ann`, long and short, with ids that arrive in no order: pages of the store are divided
 * again and again, which is when copies stay behind in their gaps. `word` stands in the comment and nowhere else.
 */
export function madeUpPeople(count: number, at: number): (Written & { word: string })[] {
  const lot = sameLots(1);
  return Array.from({ length: count }, (_, index) => {
    const word = `secret${index}end`;
    return {
      ...{ id: `e-${lot()}-${index}`, prompt: `p-${lot()}-${index}`, at: at + index, word },
      respondent: lot() < 0.5 ? 'ann' : `person-${index}`,
      why: `${word} ${'so slow '.repeat(lot() * 100)}`,
    };
  });
}
