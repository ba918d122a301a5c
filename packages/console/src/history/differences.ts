import { isRecord } from '../isRecord.js';
import { type Fields, type Identified, isIdList, same } from '../surveys/sameValues.js';

/** One place where two versions differ. */
export interface Difference {
  /** Names of fields, and for what has a name of its own inside a list, that: `['surveys', {…}, 'trigger', 'on']`. */
  keys: readonly Key[];
  kind: 'changed' | 'added' | 'removed' | 'moved';
  before: unknown;
  after: unknown;
}

/** A field, a place in a list, or an item of a list by its id, with the words that people know it by. */
export type Key = string | number | { id: string; name: string };

/** Every place where two documents differ, in the order of the newer one. Items that have an id are matched by it. */
export function differences(before: unknown, after: unknown, keys: readonly Key[] = []): Difference[] {
  if (same(before, after)) return [];
  if (before === undefined) return [{ keys, kind: 'added', before, after }];
  if (after === undefined) return [{ keys, kind: 'removed', before, after }];
  if (isIdList(before) && isIdList(after)) return listDifferences(before, after, keys);
  if (isRecord(before) && isRecord(after)) return recordDifferences(before, after, keys);
  return [{ keys, kind: 'changed', before, after }];
}

function recordDifferences(before: Fields, after: Fields, keys: readonly Key[]): Difference[] {
  const names = [...Object.keys(after), ...Object.keys(before).filter((name) => !(name in after))];
  return names.flatMap((name) => differences(before[name], after[name], [...keys, name]));
}

function listDifferences(
  before: readonly Identified[],
  after: readonly Identified[],
  keys: readonly Key[],
): Difference[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const ids = new Set(after.map(({ id }) => id));
  return [
    ...moved(before, after, keys),
    ...after.flatMap((item) => differences(old.get(item.id), item, [...keys, keyOf(item)])),
    ...before
      .filter(({ id }) => !ids.has(id))
      .map((item) => ({
        keys: [...keys, keyOf(item)],
        kind: 'removed' as const,
        before: item,
        after: undefined,
      })),
  ];
}

/** Those that stand in both, in another order: said once for the list. */
function moved(
  before: readonly Identified[],
  after: readonly Identified[],
  keys: readonly Key[],
): Difference[] {
  const inBoth = (list: readonly Identified[], other: readonly Identified[]) =>
    list.filter(({ id }) => other.some((one) => one.id === id));
  const [was, is] = [inBoth(before, after), inBoth(after, before)];
  if (same(idsOf(was), idsOf(is))) return [];
  return [{ keys, kind: 'moved', before: was.map(nameOf), after: is.map(nameOf) }];
}

const idsOf = (list: readonly Identified[]) => list.map(({ id }) => id);

function keyOf(item: Identified): Key {
  return { id: item.id, name: nameOf(item) };
}

/** What people know it by: surveys and touchpoints have a name, questions and options their words. */
function nameOf({ id, name, text }: Identified): string {
  if (typeof name === 'string') return name;
  return typeof text === 'string' ? text : id;
}
