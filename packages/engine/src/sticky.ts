/**
 * A number from 0 to just under 1 that is always the same for the same text, spread evenly over texts:
 * the seed of sticky decisions. FNV-1a over UTF-16 units, then the finaliser of MurmurHash3.
 */
export function stickyShare(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
