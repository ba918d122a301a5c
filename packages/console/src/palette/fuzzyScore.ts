/** Points for a letter that begins a word, and for one right behind the letter before it. */
const atWord = 6;
const inRun = 4;

/**
 * How well a text answers what was typed: every letter in order, more for beginnings of words and for runs, less for
 * long texts. Undefined where a letter is missing.
 */
export function fuzzyScore(typed: string, text: string): number | undefined {
  const wanted = plain(typed).replaceAll(' ', '');
  const given = plain(text);
  let score = 0;
  let last = -1;
  for (const letter of wanted) {
    const at = bestPlace(given, letter, last);
    if (at < 0) return undefined;
    if (isWordStart(given, at)) score += atWord;
    if (at === last + 1) score += inRun;
    last = at;
  }
  return score - given.length / 100;
}

/** Right behind the letter before, else where a word begins, else wherever it comes next. */
function bestPlace(given: string, letter: string, last: number): number {
  if (given[last + 1] === letter) return last + 1;
  for (let at = given.indexOf(letter, last + 1); at >= 0; at = given.indexOf(letter, at + 1)) {
    if (isWordStart(given, at)) return at;
  }
  return given.indexOf(letter, last + 1);
}

const isWordStart = (given: string, at: number) => at === 0 || /[\s._:,/“„(-]/.test(given[at - 1] ?? '');

/** Without capitals and accents. */
function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
