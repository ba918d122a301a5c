import { limits } from './limits.js';

export interface FreeIdOptions {
  /** Ids that somebody else has. */
  taken: readonly string[];
  /** Stands where the words leave no letters. */
  fallback: string;
  /** Keeps dots, as names of touchpoints have them: `checkout.completed`. Without it a dot becomes a hyphen. */
  dots?: boolean;
  /** The most characters, with the number behind it; as many as an id of a document may have where it is left out. */
  maxChars?: number;
}

/** Room for a hyphen and a number. */
const charsOfNumber = 4;

/** An id for something new, made of its words, with a number where that is taken: `ease-of-use`, `ease-of-use-2`. */
export function freeId(
  words: string,
  { taken, fallback, dots = false, maxChars = limits.maxIdChars }: FreeIdOptions,
): string {
  const plain = words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(dots ? /[^a-z0-9.]+/g : /[^a-z0-9]+/g, '-')
    .replaceAll(/[.-]*\.[.-]*/g, '.')
    .slice(0, maxChars - charsOfNumber)
    .replaceAll(/^[.-]+|[.-]+$/g, '');
  // The schema reserves this one name.
  const begun = plain && plain !== 'constructor' ? plain : fallback;
  const tries = [begun, ...taken.map((_, at) => `${begun}-${at + 2}`)];
  return tries.find((id) => !taken.includes(id)) ?? `${begun}-${taken.length + 2}`;
}
