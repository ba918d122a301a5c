import { isRecord } from '../isRecord.js';
import { type Fields, type Identified, isIdList, same } from './sameValues.js';
import { withAdded } from './withAdded.js';
import { withOwnIds } from './withOwnIds.js';

/**
 * Puts one person's changes onto a document that somebody else has changed meanwhile: what differs between `base` and
 * `mine` is applied to `theirs`; where both changed the same value, mine is kept, because its author is here to look.
 * Items of a list that carry an `id` are matched by it, so that a survey added or moved elsewhere stays; two things
 * that both have added under one id are both kept. A list without ids keeps theirs where I have only added to it.
 */
export function rebase<T>(base: T, mine: T, theirs: T): T {
  return merged(base, mine, theirs) as T; // merging values of one shape gives that shape
}

function merged(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (same(mine, base)) return theirs;
  if (same(theirs, base)) return mine;
  if (isRecord(base) && isRecord(mine) && isRecord(theirs)) {
    // What is of two types has no parts in common: put together, it would be neither.
    return mine.type === theirs.type ? mergedRecord(base, mine, theirs) : mine;
  }
  const before = base ?? [];
  if (isIdList(before) && isIdList(mine) && isIdList(theirs)) return mergedList(before, mine, theirs);
  if (Array.isArray(before) && Array.isArray(mine) && Array.isArray(theirs))
    return withAdded(before, mine, theirs);
  return mine;
}

function mergedRecord(base: Fields, mine: Fields, theirs: Fields): Fields {
  const own = withOwnIds(base, mine, theirs);
  const keys = new Set([...Object.keys(theirs), ...Object.keys(own)]);
  return Object.fromEntries(
    [...keys]
      .map((key): [string, unknown] => [key, merged(base[key], own[key], theirs[key])])
      .filter(([, value]) => value !== undefined),
  );
}

function mergedList(base: Identified[], mine: Identified[], theirs: Identified[]): Identified[] {
  const find = (list: Identified[], id: string) => list.find((item) => item.id === id);
  const kept = theirs.flatMap((their) => {
    const before = find(base, their.id);
    const own = find(mine, their.id);
    if (!own) return before && same(before, their) ? [] : [their];
    return [{ ...(merged(before ?? {}, own, their) as Fields), id: their.id }]; // merging records gives a record
  });
  const added = mine.filter(({ id }) => !find(theirs, id) && !same(find(base, id), find(mine, id)));
  const [first, second] = isInOrderOf(base, mine) ? [theirs, mine] : [mine, theirs];
  return inOrderOf(first, second, [...kept, ...added]);
}

/** True where I have only added and removed. */
function isInOrderOf(base: readonly Identified[], mine: readonly Identified[]): boolean {
  const shared = (list: readonly Identified[], other: readonly Identified[]) =>
    list.flatMap(({ id }) => (other.some((one) => one.id === id) ? [id] : []));
  return same(shared(base, mine), shared(mine, base));
}

/** Puts items in the order of the first list; what only the second has comes behind what it follows there. */
function inOrderOf(
  first: readonly Identified[],
  second: readonly Identified[],
  items: readonly Identified[],
): Identified[] {
  const order = first.map(({ id }) => id);
  second.forEach(({ id }, at) => {
    const before = second[at - 1];
    if (!order.includes(id)) order.splice(before ? order.indexOf(before.id) + 1 : 0, 0, id);
  });
  return [...items].sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
}
