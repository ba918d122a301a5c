import type { Word } from '../words/wordsIn.js';
import { functionWordsOf } from './functionWords.js';
import { themeWords } from './themeWords.js';

export type CommentSide = 'good' | 'neutral' | 'bad' | 'none';

/** What somebody wrote. */
export interface Comment {
  /** The response it is of: several comments of one count once. */
  prompt: string;
  question: string;
  side: CommentSide;
  /** The language it was asked in. */
  locale: string;
  text: string;
}

/** A comment whose words were found. This is what costs time, so it can be done a few at a time. */
export interface ReadComment extends Comment {
  words: ThemeWord[];
}

export interface ThemeWord extends Word {
  /** Whether only spaces, a hyphen or nothing stand before it, so that a phrase may go on with it. */
  followsOn: boolean;
  /** Whether it says something by itself; of what does not, some may begin a phrase. */
  role: 'saying' | 'turning' | 'joining';
}

/** What may stand between two words of a phrase. */
function isJoint(between: string): boolean {
  return between === ' ' || /^[\s-]*$/.test(between);
}

/** Finds the words of a comment. */
export function readComment(comment: Comment): ReadComment {
  const { joining, turning } = functionWordsOf(comment.locale);
  let end = 0;
  const words = themeWords(comment.text).map((word): ThemeWord => {
    const followsOn = isJoint(comment.text.slice(end, word.start));
    end = word.end;
    return { ...word, followsOn, role: roleOf(word.text) };
  });
  return { ...comment, words };

  function roleOf(word: string): ThemeWord['role'] {
    if (turning.has(word)) return 'turning';
    return joining.has(word) || !/\p{L}/u.test(word) || /^[a-z]$/.test(word) ? 'joining' : 'saying';
  }
}
