import type { ManifestCondition, ManifestTest, Value } from '@cairn/schema/wire';

/** What a condition can look at: answers so far, the moment's properties, the visitor's attributes, and Cairn's own facts. */
export interface Facts {
  answer?: Named;
  property?: Named;
  attribute?: Named;
  visitor?: Named;
}

export type Named = Readonly<Record<string, Value | null>>;

/** True when the condition holds. Total: what cannot be compared, or is not known to this version, does not hold. */
export function holds(condition: ManifestCondition, facts: Facts): boolean {
  if ('all' in condition) return condition.all.every((inner) => holds(inner, facts));
  if ('any' in condition) return condition.any.some((inner) => holds(inner, facts));
  return compare(condition, own(facts[condition.of], condition.name));
}

function compare({ is, to }: ManifestTest, actual: Value | null): boolean {
  switch (is) {
    case 'is':
      return actual === to;
    case 'not':
      return actual !== to;
    case 'answered':
      return actual !== null;
    case 'skipped':
      return actual === null;
    case 'includes':
      return typeof actual === 'string' && actual.toLowerCase().includes(String(to).toLowerCase());
  }
  if (typeof actual !== 'number') return false;
  switch (is) {
    case 'atLeast':
      return actual >= Number(to);
    case 'atMost':
      return actual <= Number(to);
    case 'between':
      return Array.isArray(to) && actual >= to[0] && actual <= to[1];
  }
  return false;
}

/** Own values only: a host page may have polluted `Object.prototype`. */
function own(named: Named | undefined, name: string): Value | null {
  const isOwn = named && Object.prototype.hasOwnProperty.call(named, name);
  return (isOwn ? named[name] : null) ?? null;
}
