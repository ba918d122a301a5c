/** Thrown for JSON nested deeper than allowed; a recursive validator would overflow the stack on it. */
export class TooDeep extends Error {
  override name = 'TooDeep';
}

/** Keys that reach an object's prototype in careless code. Nobody needs them, so nobody gets them. */
const hostileKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Makes parsed JSON harmless, in place: hostile keys are dropped, NUL is removed from text (databases end a
 * text there) and lone surrogates become U+FFFD (they cannot be written as UTF-8).
 */
export function cleanJson(value: unknown, levels: number): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (levels <= 0) throw new TooDeep();
  // What JSON.parse made has only own keys, arrays included.
  const container = value as Record<string, unknown>;
  for (const key of Object.keys(container)) {
    if (hostileKeys.has(key)) delete container[key];
    else cleanAt(container, key, levels - 1);
  }
  return value;
}

/** Writes back only what cleaning has changed, which is next to never. */
function cleanAt(container: Record<string, unknown>, key: string, levels: number): void {
  const before = container[key];
  const after = cleanJson(before, levels);
  if (after !== before) container[key] = after;
}

/** With the `u` flag, only surrogates without their other half match. */
const unclean = /[\0\p{Surrogate}]/u;
const nul = /\0/g;
const loneSurrogate = /\p{Surrogate}/gu;

function cleanText(text: string): string {
  return unclean.test(text) ? text.replace(nul, '').replace(loneSurrogate, '\ufffd') : text;
}
