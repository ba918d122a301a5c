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

/** A BCP 47 language tag: `en`, `pt-BR`, `zh-Hant-TW`. */
export const locale = z
  .string()
  .max(35)
  .regex(/^[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8})*$/, 'use a language tag such as en or pt-BR');

/** A value that the host page attaches to a visitor or to a moment. */
export const value = z.union([z.string().max(limits.maxValueChars), z.number(), z.boolean()], {
  error: 'use a text, a number, true or false',
});
export type Value = z.infer<typeof value>;

/** Names of attributes and properties: what the page calls them; `__proto__` and its kin are not names. */
export const valueName = z
  .string()
  .min(1)
  .max(limits.maxIdChars)
  .refine((name) => !/\p{Cc}/u.test(name), 'leave control characters out')
  .refine((name) => !['__proto__', 'constructor', 'prototype'].includes(name), 'this name is reserved');
