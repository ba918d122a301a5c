/** A word or phrase of a rule, made ready to be looked for. */
export interface KnownWord {
  /** As the author wrote it. */
  written: string;
  folded: string;
  /** Whether longer words that begin so are meant too. */
  isBeginning: boolean;
}

/** Scripts that are written without spaces, where any place may be the edge of a word. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const partOfWord = /[\p{L}\p{N}\p{M}]/u;

export function knowWord(written: string): KnownWord {
  const isBeginning = written.endsWith('*');
  return { written, folded: fold(isBeginning ? written.slice(0, -1) : written), isBeginning };
}

/** One spelling for what reads the same: case, widths and runs of spaces do not count, accents do. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * Whether a folded text has the word, whole: "refund" is not in "refunded". In scripts without spaces it is enough
 * that the characters are there. Looked for by its edges and not cut by `Intl.Segmenter`, which takes "l'annulation"
 * for one word, cuts "退款" by the words around it, and costs a hundred times as much for each answer.
 */
export function hasWord(folded: string, word: KnownWord): boolean {
  for (let from = folded.indexOf(word.folded); from >= 0; from = folded.indexOf(word.folded, from + 1)) {
    if (standsAlone(folded, from, word)) return true;
  }
  return false;
}

function standsAlone(text: string, from: number, { folded, isBeginning }: KnownWord): boolean {
  const first = String.fromCodePoint(folded.codePointAt(0) ?? 0);
  const last = [...folded].at(-1) ?? '';
  const before = lastCharacter(text.slice(Math.max(0, from - 2), from));
  const after = String.fromCodePoint(text.codePointAt(from + folded.length) ?? 0x20);
  return isEdge(before, first) && (isBeginning || isEdge(last, after));
}

function isEdge(left: string, right: string): boolean {
  if (!partOfWord.test(left) || !partOfWord.test(right)) return true;
  return unspaced.test(left) || unspaced.test(right);
}

function lastCharacter(text: string): string {
  return [...text].at(-1) ?? ' ';
}
