import { type Condition, subjects } from '../condition.js';

/** Whether two audiences plainly share nobody: some fact that both ask for cannot be both. Unsure is no. */
export function isDisjoint(one: Condition | undefined, other: Condition | undefined): boolean {
  if (!one || !other) return false;
  return demands(one).some((a) => demands(other).some((b) => isAbout(a, b) && isContrary(a, b)));
}

/** Tests that all must hold. */
function demands(of: Condition): Condition[] {
  if (of.any) return [];
  return of.all ? of.all.flatMap(demands) : [of];
}

function isAbout(a: Condition, b: Condition): boolean {
  return subjects.every((subject) => a[subject] === b[subject]);
}

function isContrary(a: Condition, b: Condition): boolean {
  const [some, others] = [wanted(a), wanted(b)];
  if (some && others) return !some.some((value) => others.includes(value));
  if (some && b.not !== undefined) return some.every((value) => value === b.not);
  if (others && a.not !== undefined) return others.every((value) => value === a.not);
  if ((a.answered && b.skipped) || (a.skipped && b.answered)) return true;
  const [from, to] = range(a);
  const [otherFrom, otherTo] = range(b);
  return from > otherTo || otherFrom > to;
}

function wanted({ is, in: list }: Condition): readonly unknown[] | undefined {
  return is === undefined ? list : [is];
}

function range({ is, atLeast, atMost, between }: Condition): [from: number, to: number] {
  if (between) return between;
  if (typeof is === 'number') return [is, is];
  return [typeof atLeast === 'number' ? atLeast : -Infinity, typeof atMost === 'number' ? atMost : Infinity];
}
