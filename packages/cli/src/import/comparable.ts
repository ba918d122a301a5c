/**
 * Two texts that people would call the same are equal as this: case, the spelling of accents, numbering, tags and
 * punctuation are gone. What is nothing else, such as a thumb, stays what it is.
 */
export function comparable(text: string): string {
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/<[^>]*>/g, ' ')
    .replace(/^\s*\d+[.)]\s+/, '')
    .replace(/\{[^{}|]*\|?([^{}|]*)\}/g, '$1')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
  return bare || text.trim();
}
