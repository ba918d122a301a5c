import { phrasesIn } from './phrasesIn.js';
import type { CommentSide, ReadComment } from './readComment.js';

const maxExamples = 3;

export interface Described {
  phrase: string;
  examples: { prompt: string; question: string }[];
}

interface Seen {
  /** How often it is written each way. */
  spellings: Map<string, number>;
  /** A comment of each response, the first ones. */
  examples: Map<string, { prompt: string; question: string }>;
}

/** How the comments of a side write these phrases, and some comments that do. */
export function describePhrases(
  comments: readonly ReadComment[],
  { side, keys }: { side: CommentSide; keys: ReadonlySet<string> },
): Map<string, Described> {
  const seen = new Map<string, Seen>();
  for (const comment of comments) {
    if (comment.side !== side) continue;
    for (const { key, start, end } of phrasesIn(comment)) {
      if (keys.has(key)) note(seen, { key, comment, written: comment.text.slice(start, end) });
    }
  }
  return new Map([...seen].map(([key, one]) => [key, described(one)]));
}

function note(
  seen: Map<string, Seen>,
  { key, comment, written }: { key: string; comment: ReadComment; written: string },
): void {
  const one = seen.get(key) ?? { spellings: new Map(), examples: new Map() };
  seen.set(key, one);
  const spelling = written.replace(/\s+/g, ' ');
  one.spellings.set(spelling, (one.spellings.get(spelling) ?? 0) + 1);
  const { prompt, question } = comment;
  if (one.examples.size < maxExamples && !one.examples.has(prompt))
    one.examples.set(prompt, { prompt, question });
}

/** The commonest spelling; of equals the one with small letters, which no sentence began with. */
function described({ spellings, examples }: Seen): Described {
  const [phrase = ''] = [...spellings.keys()].sort(
    (a, b) => (spellings.get(b) ?? 0) - (spellings.get(a) ?? 0) || (a > b ? -1 : 1),
  );
  return { phrase, examples: [...examples.values()] };
}
