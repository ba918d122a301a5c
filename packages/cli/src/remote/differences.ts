/** One thing that is not the same in two documents. */
export interface Difference {
  /** `surveys[checkout-effort].questions[ease].text`: items of a list that have ids are named by them. */
  path: string;
  /** Left out where it is not there. */
  before?: unknown;
  after?: unknown;
}

/** What changed from one document to another, path by path, in the order in which it is written. */
export function differences(before: unknown, after: unknown, path = ''): Difference[] {
  if (same(before, after)) return [];
  if (isList(before) && isList(after)) return listDifferences(before, after, path);
  if (isRecord(before) && isRecord(after)) {
    return keysOf(before, after).flatMap((key) =>
      differences(before[key], after[key], path ? `${path}.${key}` : key),
    );
  }
  return [{ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}

/** Items with ids are compared with their namesakes, so that one more at the beginning is one difference, not all. */
function listDifferences(before: readonly unknown[], after: readonly unknown[], path: string): Difference[] {
  const [old, now] = [idsOf(before), idsOf(after)];
  if (!old || !now) return [{ path, before, after }];
  const items = keysOf(old, now).flatMap((id) => differences(old[id], now[id], `${path}[${id}]`));
  const [oldOrder, newOrder] = [Object.keys(old), Object.keys(now)];
  const isSameOrder = same(
    oldOrder.filter((id) => id in now),
    newOrder.filter((id) => id in old),
  );
  return isSameOrder ? items : [...items, { path: `${path} order`, before: oldOrder, after: newOrder }];
}

/** Items by id, when every item has one of its own. */
function idsOf(list: readonly unknown[]): Record<string, unknown> | undefined {
  const byId = new Map<string, unknown>();
  for (const item of list) {
    if (!isRecord(item) || typeof item.id !== 'string') return undefined;
    // A number for a key would lose its place in the order.
    byId.set(/^\d+$/.test(item.id) ? `"${item.id}"` : item.id, item);
  }
  return byId.size === list.length ? Object.fromEntries(byId) : undefined;
}

function keysOf(before: object, after: object): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}

/** The order of keys says nothing. */
function same(one: unknown, other: unknown): boolean {
  if (isList(one) && isList(other))
    return one.length === other.length && one.every((item, index) => same(item, other[index]));
  if (isRecord(one) && isRecord(other)) return keysOf(one, other).every((key) => same(one[key], other[key]));
  return one === other;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
