import { z } from 'zod';
import { limits } from './limits.js';

/** An id that people write and read: `checkout.completed`. */
export const id = z
  .string()
  .max(limits.maxIdChars)
  .regex(/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/, 'use lower-case letters and digits, joined by single . _ or -')
  .refine((name) => name !== 'constructor', 'this name is reserved');

/** One sentence or label that a person will read. */
export const text = z.string().trim().min(1, 'write something').max(limits.maxTextChars);

/** A page address to match: a path such as `/help/*`, or a whole URL. `*` stands for any run of characters. */
export const urlPattern = z
  .string()
  .max(limits.maxPageChars)
  .regex(/^(\/|https?:\/\/|\*)/, 'start with / for a path, or with https:// for a whole address');

/** A day, `2026-03-01`, or an instant in UTC, `2026-03-01T09:30:00Z`. */
export const dayOrInstant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?Z)?$/, 'use a day such as 2026-03-01')
  .refine(isRealDate, 'this date does not exist');

/** `Date.parse` rolls the 30th of February over into March. */
export function isRealDate(written: string): boolean {
  const time = Date.parse(written);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === written.slice(0, 10);
}

/** A BCP 47 language tag: `en`, `pt-BR`, `zh-Hant-TW`. */
export const locale = z
  .string()
  .max(35)
  .regex(/^[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8})*$/, 'use a language tag such as en or pt-BR');

/** A larger one is not the number that was written: beyond it, whole numbers begin to share their digits. */
const exactNumber = z.number().min(-Number.MAX_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER);

/** A value that the host page attaches to a visitor or to a moment. */
export const value = z.union([z.string().max(limits.maxValueChars), exactNumber, z.boolean()], {
  error: 'use a text, a number up to 9007199254740991, true or false',
});
export type Value = z.infer<typeof value>;

/** Names of attributes and properties: what the page calls them; `__proto__` and its kin are not names. */
export const valueName = z
  .string()
  .min(1)
  .max(limits.maxIdChars)
  .refine((name) => !/\p{Cc}/u.test(name), 'leave control characters out')
  .refine((name) => !['__proto__', 'constructor', 'prototype'].includes(name), 'this name is reserved');
