import { same } from './sameValues.js';

/**
 * Their list with what I have added to it, each behind what it follows in mine. Where I have changed or removed
 * anything, nothing tells which of theirs is meant, and mine is kept as it is.
 */
export function withAdded(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
): readonly unknown[] {
  const added = addedTo(base, mine);
  if (!added) return mine;
  return added
    .filter(({ item }) => !theirs.some((one) => same(one, item)))
    .reduce((list, { item, at }) => {
      const before = list.findIndex((one) => same(one, mine[at - 1]));
      const place = before < 0 ? at : before + 1;
      return [...list.slice(0, place), item, ...list.slice(place)];
    }, theirs);
}

/** What was added, and where; undefined where not everything of before is still there, in its order. */
function addedTo(
  base: readonly unknown[],
  mine: readonly unknown[],
): { item: unknown; at: number }[] | undefined {
  let next = 0;
  const added = mine.flatMap((item, at) => {
    if (next === base.length || !same(item, base[next])) return [{ item, at }];
    next += 1;
    return [];
  });
  return next === base.length ? added : undefined;
}
