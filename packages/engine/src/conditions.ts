import type { ManifestCondition, ManifestTest, Value } from '@cairn/schema/wire';
import { matchesGlob } from './glob.js';

/** What a condition can look at: answers so far, the moment's properties, the visitor's attributes, and Cairn's own facts. */
export interface Facts {
  /** By name; or looked up only when a condition asks, where there may be many. */
  answer?: Named | ((name: string) => NamedValue);
  property?: Named;
  attribute?: Named;
  visitor?: Named;
  /** Milliseconds of the browser's clock, for "in the last so many days". */
  now?: number;
}

/** A list is what was chosen of several options. */
export type NamedValue = Value | readonly string[] | null;
export type Named = Readonly<Record<string, NamedValue>>;

/** True when the condition holds. Total: what cannot be compared, or is not known to this version, does not hold. */
export function holds(condition: ManifestCondition, facts: Facts): boolean {
  if ('all' in condition) return condition.all.every((inner) => holds(inner, facts));
  if ('any' in condition) return condition.any.some((inner) => holds(inner, facts));
  const named = facts[condition.of];
  const actual = typeof named === 'function' ? named(condition.name) : own(named, condition.name);
  return compare(condition, actual, facts.now ?? 0);
}

function compare({ is, to }: ManifestTest, actual: NamedValue, now: number): boolean {
  const list: readonly unknown[] = Array.isArray(actual) ? actual : [actual];
  const among: readonly unknown[] = Array.isArray(to) ? to : [to];
  const words = typeof actual === 'string' && actual.toLowerCase();
  switch (is) {
    case 'is':
    case 'in':
      return list.some((one) => among.includes(one));
    case 'not':
      return !list.includes(to);
    case 'answered':
      return actual !== null;
    case 'skipped':
      return actual === null;
    case 'includes':
      return words ? words.includes(`${to}`.toLowerCase()) : list.includes(to);
    case 'startsWith':
      return !!words && words.startsWith(`${to}`.toLowerCase());
    case 'glob':
      return !!words && matchesGlob(`${to}`.toLowerCase(), words);
  }
  // Dates are ISO texts or milliseconds; everything else that is compared by size is a number.
  const isDate = is === 'before' || is === 'after' || is === 'withinDays';
  const size = isDate && typeof actual === 'string' ? timeOf(actual) : actual;
  if (typeof size !== 'number') return false;
  const low = Number(among[0]);
  switch (is) {
    case 'atLeast':
    case 'after':
      return size >= low;
    case 'atMost':
      return size <= low;
    case 'before':
      return size < low;
    case 'between':
      return size >= low && size <= Number(among[1]);
    case 'withinDays':
      return size <= now && size >= now - low * 86_400_000;
  }
  return false;
}

/** Milliseconds since 1970. Only ISO dates: engines read much else for one, `pro 5` for a day in May. */
function timeOf(date: string): number {
  return /^\d{4}-\d\d-\d\d/.test(date) ? Date.parse(date) : Number.NaN;
}

/** Own values only: a host page may have polluted `Object.prototype`. */
export function own(named: Named | undefined, name: string): NamedValue {
  const isOwn = named && Object.prototype.hasOwnProperty.call(named, name);
  return (isOwn ? named[name] : null) ?? null;
}
