import { list } from '../format.js';
import type { Difference, Key } from './differences.js';
import { historyStrings as say } from './historyStrings.js';

/** A difference in words: where it is, what it was, what it is now. */
export interface DifferenceText {
  where: string;
  kind: Difference['kind'];
  /** Absent where there is nothing to show, as of what is new. */
  before?: string;
  after?: string;
}

/** Words for a difference; `within` is how much of its way is known from where it is shown. */
export function differenceText({ keys, kind, before, after }: Difference, within = 0): DifferenceText {
  return {
    where: keys.slice(within).map(keyText).filter(Boolean).join(' › ') || say.whole,
    kind,
    ...(before !== undefined && { before: valueText(before) }),
    ...(after !== undefined && { after: valueText(after) }),
  };
}

/** Lists that are known by what stands in them need no name of their own. */
const silent = new Set(['surveys', 'questions', 'stages', 'touchpoints', 'options', 'rows', 'variants']);

function keyText(key: Key, at: number, keys: readonly Key[]): string {
  if (typeof key === 'number') return String(key + 1);
  if (typeof key === 'object') return `“${key.name}”`;
  if (silent.has(key) && typeof keys[at + 1] === 'object') return '';
  return fieldName(key);
}

function fieldName(key: string): string {
  const names: Record<string, string> = say.field;
  return Object.hasOwn(names, key) ? (names[key] ?? key) : key;
}

/** Short values as they are; of what has parts, its words, or as it is written. */
function valueText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? say.yes : say.no;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return list(value);
  if (typeof value === 'object' && value !== null) return wordsOf(value) ?? JSON.stringify(value);
  return String(value);
}

function wordsOf(value: object): string | undefined {
  const words = 'text' in value ? value.text : 'name' in value ? value.name : undefined;
  return typeof words === 'string' ? words : undefined;
}
