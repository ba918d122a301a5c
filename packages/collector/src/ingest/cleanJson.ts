/** Thrown for JSON nested deeper than allowed; a recursive validator would overflow the stack on it. */
export class TooDeep extends Error {
  override name = 'TooDeep';
}

/** Keys that reach an object's prototype in careless code. Nobody needs them, so nobody gets them. */
const hostileKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Makes parsed JSON harmless, in place: hostile keys are dropped, NUL is removed from texts and keys (databases end
 * a text there), lone surrogates become U+FFFD (they cannot be written as UTF-8), and -0 becomes 0. Everything else
 * stays as it was written: text is not normalised, and marks of direction or joining belong to languages.
 */
export function cleanJson(value: unknown, levels: number): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (value === 0) return 0;
  if (typeof value !== 'object' || value === null) return value;
  if (levels <= 0) throw new TooDeep();
  if (Array.isArray(value)) cleanArray(value, levels - 1);
  // What JSON.parse made has only own keys.
  else cleanObject(value as Record<string, unknown>, levels - 1);
  return value;
}

/** Writes back only what cleaning has changed, which is next to never. */
function cleanArray(array: unknown[], levels: number): void {
  for (let index = 0; index < array.length; index++) {
    const before = array[index];
    const after = cleanJson(before, levels);
    if (!Object.is(after, before)) array[index] = after;
  }
}

function cleanObject(object: Record<string, unknown>, levels: number): void {
  for (const key of Object.keys(object)) {
    const before = object[key];
    const name = cleanText(key);
    const isMoved = name !== key;
    if (hostileKeys.has(name) || (isMoved && Object.hasOwn(object, name))) {
      delete object[key];
      continue;
    }
    const after = cleanJson(before, levels);
    if (isMoved) delete object[key];
    if (isMoved || !Object.is(after, before)) object[name] = after;
  }
}

/** With the `u` flag, only surrogates without their other half match. */
const unclean = /[\0\p{Surrogate}]/u;
const nul = /\0/g;
const loneSurrogate = /\p{Surrogate}/gu;

function cleanText(text: string): string {
  return unclean.test(text) ? text.replace(nul, '').replace(loneSurrogate, '\ufffd') : text;
}
