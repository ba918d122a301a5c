import { foldedWord } from '../words/foldedWord.js';
import { isUnspaced, type Word, wordsIn } from '../words/wordsIn.js';

/** More of one comment is not read: a theme that is not in its first lines is not its theme. */
export const maxThemeChars = 600;

/** The parts of English words behind an apostrophe; elsewhere what is behind one is a word: l’article. */
const endings = new Set(['t', 's', 're', 've', 'll', 'd', 'm']);

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * The words of a text as people mean them: where a script puts no spaces between them, those of Unicode's dictionaries
 * (UAX #29, by `Intl.Segmenter`), and `don’t` as one.
 */
export function themeWords(text: string): Word[] {
  const read = text.slice(0, maxThemeChars);
  return runsOf(read).flatMap((run) => (run.isUnspaced ? segmented(read, run) : [run]));
}

type Run = Word & { isUnspaced: boolean };

/** Letters without spaces between them as one run, and contracted words as one word. */
function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  for (const word of wordsIn(text)) {
    const before = runs.at(-1);
    const isLetter = isUnspaced(text.slice(word.start, word.end));
    if (before && belongsTo(text, before, { ...word, isUnspaced: isLetter })) {
      before.text += word.text;
      before.end = word.end;
    } else runs.push({ ...word, isUnspaced: isLetter });
  }
  return runs;
}

function belongsTo(text: string, before: Run, word: Run): boolean {
  if (before.isUnspaced || word.isUnspaced) {
    return before.isUnspaced && word.isUnspaced && before.end === word.start;
  }
  return endings.has(word.text) && /^['’]$/.test(text.slice(before.end, word.start));
}

function segmented(text: string, { start, end }: Word): Word[] {
  return [...segmenter.segment(text.slice(start, end))].flatMap(({ segment, index, isWordLike }) => {
    const word = foldedWord(segment);
    const from = start + index;
    return isWordLike && word ? [{ text: word, start: from, end: from + segment.length }] : [];
  });
}
