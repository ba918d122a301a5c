import { isRecord } from '../isRecord.js';
/** The way to a value inside a document: names of fields, and places in lists. */
export type Keys = readonly (string | number)[];

/** What stands there; undefined where the way ends early. */
export function valueIn(of: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    of,
  );
}

/**
 * A copy with another value there; what was passed in is left as it is, and what did not change stays the same object.
 * `undefined` removes, and with it whatever holds nothing any more: an empty look is no look.
 */
export function setIn<T>(of: T, keys: Keys, value: unknown): T {
  return changed(of, keys, value) as T; // the top is never removed, and keeps its shape
}

function changed(at: unknown, [key, ...rest]: Keys, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') return changedList(Array.isArray(at) ? at : [], [key, ...rest], value);
  const fields: Record<string, unknown> = { ...(isRecord(at) ? at : {}) };
  const inner = changed(fields[key], rest, value);
  if (inner === undefined || (value === undefined && rest.length > 0 && isEmpty(inner))) delete fields[key];
  else fields[key] = inner;
  return fields;
}

function changedList(list: readonly unknown[], [at, ...rest]: Keys, value: unknown): unknown[] {
  const inner = changed(list[Number(at)], rest, value);
  if (inner === undefined) return list.filter((_, index) => index !== at);
  return at === list.length ? [...list, inner] : list.map((one, index) => (index === at ? inner : one));
}

function isEmpty(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).length === 0;
}
