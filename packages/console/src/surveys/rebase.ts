/**
 * Puts one person's changes onto a document that somebody else has changed meanwhile: what differs between `base` and
 * `mine` is applied to `theirs`; where both changed the same value, mine is kept, because its author is here to look.
 * Items of a list that carry an `id` are matched by it, so that a survey added or moved elsewhere stays.
 */
export function rebase<T>(base: T, mine: T, theirs: T): T {
  return merged(base, mine, theirs) as T; // merging values of one shape gives that shape
}

function merged(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (same(mine, base)) return theirs;
  if (same(theirs, base)) return mine;
  if (isRecord(base) && isRecord(mine) && isRecord(theirs)) return mergedRecord(base, mine, theirs);
  if (isIdList(base) && isIdList(mine) && isIdList(theirs)) return mergedList(base, mine, theirs);
  return mine;
}

type Fields = Record<string, unknown>;
type Identified = Fields & { id: string };

function mergedRecord(base: Fields, mine: Fields, theirs: Fields): Fields {
  const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  return Object.fromEntries(
    [...keys]
      .map((key): [string, unknown] => [key, merged(base[key], mine[key], theirs[key])])
      .filter(([, value]) => value !== undefined),
  );
}

function mergedList(base: Identified[], mine: Identified[], theirs: Identified[]): Identified[] {
  const kept = theirs.flatMap((their) => {
    const before = find(base, their.id);
    const own = find(mine, their.id);
    if (!own) return before && same(before, their) ? [] : [their];
    return [{ ...mergedRecord(before ?? {}, own, their), id: their.id }];
  });
  const added = mine.filter(({ id }) => !find(theirs, id) && !same(find(base, id), find(mine, id)));
  return added.reduce((list, item) => withItem(list, item, mine), ordered(kept, base, mine));
}

/** In the order that I gave to what I know, if I changed it; what only the others know stays behind what it stood behind. */
function ordered(kept: Identified[], base: Identified[], mine: Identified[]): Identified[] {
  const shared = (list: Identified[]) => idsOf(list.filter(({ id }) => find(base, id) && find(mine, id)));
  if (same(shared(base), shared(mine))) return kept;
  const known = mine.flatMap(({ id }) => find(kept, id) ?? []);
  return kept.filter(({ id }) => !find(mine, id)).reduce((list, item) => withItem(list, item, kept), known);
}

/** Puts an item behind the one that it stands behind in `model`, or in front where that has gone. */
function withItem(list: Identified[], item: Identified, model: Identified[]): Identified[] {
  const before = model.slice(0, idsOf(model).indexOf(item.id)).reverse();
  const neighbour = before.find(({ id }) => find(list, id));
  const at = neighbour ? idsOf(list).indexOf(neighbour.id) + 1 : 0;
  return [...list.slice(0, at), item, ...list.slice(at)];
}

const find = (list: Identified[], id: string) => list.find((item) => item.id === id);
const idsOf = (list: readonly Identified[]) => list.map(({ id }) => id);

/** Equal as JSON: documents are plain data whose key order is kept through every edit. */
export function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isIdList(value: unknown): value is Identified[] {
  return Array.isArray(value) && value.every((item) => isRecord(item) && typeof item.id === 'string');
}
