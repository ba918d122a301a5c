import type { Condition } from '@cairn/schema';

export type Join = 'all' | 'any';

/** The tests side by side: of a group its own, of a single test itself. */
export function partsOf(condition: Condition | undefined): Condition[] {
  if (!condition) return [];
  return condition.all ?? condition.any ?? [condition];
}

/** How the parts are joined; one alone is joined as most are. */
export function joinOf(condition: Condition | undefined): Join {
  return condition?.any ? 'any' : 'all';
}

export function isGroup(condition: Condition): boolean {
  return condition.all !== undefined || condition.any !== undefined;
}

/** A condition of these parts, as short as it can be written; undefined for none. */
export function joined(parts: readonly Condition[], join: Join): Condition | undefined {
  const [only, ...others] = parts;
  if (!only) return undefined;
  return others.length || isGroup(only) ? { [join]: [...parts] } : only;
}

/** The same with one part replaced, or without it. */
export function withPart(
  condition: Condition | undefined,
  at: number,
  part: Condition | undefined,
): Condition | undefined {
  const parts = partsOf(condition).flatMap((one, index) => (index === at ? (part ? [part] : []) : [one]));
  return joined(parts, joinOf(condition));
}

/** Another join; a single test has none to change. */
export function withJoin(condition: Condition, join: Join): Condition {
  return isGroup(condition) ? { [join]: partsOf(condition) } : condition;
}
