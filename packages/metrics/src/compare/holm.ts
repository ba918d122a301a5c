/**
 * Chances corrected for having been looked at together, in the order in which they were given: each is at most 5 in 100 only
 * if no more than 5 in 100 such families have any false alarm at all (Holm 1979, "A simple sequentially rejective
 * multiple test procedure").
 */
export function holm(chances: readonly number[]): number[] {
  const corrected = [...chances];
  const byChance = chances.map((chance, index) => ({ chance, index })).sort((a, b) => a.chance - b.chance);
  let largest = 0;
  byChance.forEach(({ chance, index }, rank) => {
    largest = Math.max(largest, Math.min(1, chance * (chances.length - rank)));
    corrected[index] = largest;
  });
  return corrected;
}
