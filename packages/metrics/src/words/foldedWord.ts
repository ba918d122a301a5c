/** Letters that no decomposition takes apart, as people type them who do not have them. */
const spelled: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ς: 'σ' },
};

/**
 * A word without its case, its accents and its vowel points: what people leave out when they search. Marks that are
 * letters of their script stay: Hindi, Thai and Japanese words would become others without them.
 */
export function foldedWord(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '')
    .replace(/[ßæœøłđðþıς]/g, (letter) => spelled[letter] ?? letter);
}
