import type { AnswerValue, ManifestOption } from '@cairn/schema/wire';

/** The id of an option, or own words. */
export type Chosen = string | { other: string };

/** What was chosen, as a list. */
export function chosenOf(value: AnswerValue | undefined): Chosen[] {
  if (value === undefined || value === null || typeof value === 'number') return [];
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return [value];
  return typeof value.other === 'string' ? [{ other: value.other }] : [];
}

/** The answer after one entry was chosen; of several, after it was chosen or given up, or its words changed. */
export function picked(value: AnswerValue | undefined, choice: Chosen, isMany: boolean): AnswerValue {
  if (!isMany) return choice;
  const before = chosenOf(value);
  const isSame = (one: Chosen) => (typeof choice === 'string' ? one === choice : typeof one === 'object');
  const had = before.find(isSame);
  if (had === undefined) return [...before, choice];
  const isNewWords = typeof had === 'object' && typeof choice === 'object' && had.other !== choice.other;
  return isNewWords
    ? before.map((one) => (isSame(one) ? choice : one))
    : before.filter((one) => !isSame(one));
}

const orders = new Map<string, readonly ManifestOption[]>();

/** The options in an order that stays the same while the page does. */
export function shuffled(options: readonly ManifestOption[], question: string): readonly ManifestOption[] {
  const known = orders.get(question);
  if (known?.length === options.length && known.every(({ id }) => options.some((one) => one.id === id)))
    return known.flatMap(({ id }) => options.filter((one) => one.id === id));
  const order = [...options];
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(Math.random() * (index + 1));
    const [a, b] = [order[index], order[other]];
    if (a && b) [order[index], order[other]] = [b, a];
  }
  orders.set(question, order);
  return order;
}
