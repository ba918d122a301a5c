import type { AnswerValue } from '@cairn/schema';
import { list } from '../format.js';

/** An answer whose question is not at hand, in its own words and ids; never as JSON. */
export function plainText(value: AnswerValue): string {
  if (value === null) return '–';
  if (Array.isArray(value)) return list(value.map(plainText));
  if (typeof value !== 'object') return String(value);
  const parts = Object.entries(value).filter(([, part]) => typeof part !== 'boolean');
  if (parts.length === 1 && value.other !== undefined) return String(value.other);
  return parts.map(([name, part]) => `${name}: ${part ?? '–'}`).join(', ');
}
