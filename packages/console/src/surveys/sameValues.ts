import { isRecord } from '../isRecord.js';
export type Fields = Record<string, unknown>;
export type Identified = Fields & { id: string };

/** Equal as JSON: documents are plain data whose key order is kept through every edit. */
export function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

export function isIdList(value: unknown): value is Identified[] {
  return Array.isArray(value) && value.every((item) => isRecord(item) && typeof item.id === 'string');
}
