import { limits } from '@cairn/schema/wire';

/** A short id made of words that nobody else in `taken` has: `ease-of-use`, `ease-of-use-2`. */
export function freeId(words: string, taken: readonly string[], fallback = 'new'): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, limits.maxIdChars - 4)
    .replace(/^-+|-+$/g, '');
  // The schema reserves this one name.
  const base = plain && plain !== 'constructor' ? plain : fallback;
  if (!taken.includes(base)) return base;
  const numbers = Array.from({ length: taken.length + 1 }, (_, at) => `${base}-${at + 2}`);
  return numbers.find((id) => !taken.includes(id)) ?? base;
}
