import type { Finding } from '../api/types.js';
import { sentence } from '../format.js';
import { isRecord } from '../isRecord.js';
import { type JsonProblem, placeOf, positionOf, readJson } from './jsonPlaces.js';
import { jsonStrings as say } from './jsonStrings.js';
import { missingParts } from './surveyShape.js';

/** One thing that is said of the text, with where it stands. */
export interface JsonMark {
  line: number;
  column: number;
  /** Characters before it. */
  at: number;
  /** The path in words: `Questions › 2 › Text`. */
  where: string;
  message: string;
  /** Keeps it from being saved. */
  isWrong: boolean;
}

interface Said {
  /** Id of the survey that is open; it names it everywhere, and so it stays. */
  survey: string;
  /** Where the survey stands in the document. */
  path: string;
  said: readonly (Finding & { severity?: string })[];
}

/** Everything that is to be said of a text: why it cannot be read, or what is wrong or unwise about what it says. */
export function jsonMarks(text: string, { survey, path, said }: Said): JsonMark[] {
  const read = readJson(text);
  const mark = (at: number, where: string, message: string, isWrong: boolean): JsonMark => ({
    ...{ ...positionOf(text, at), at, where, message, isWrong },
  });
  if (!read.ok) return [mark(read.at, '', problemText(read.problem), true)];
  if (!isRecord(read.value)) return [mark(0, '', say.noRecord, true)];
  if (read.value.id !== survey) {
    return [mark(placeOf(read.places, 'id'), 'id', say.idStays(survey), true)];
  }
  const missing = missingParts(read.value);
  if (missing.length)
    return missing.map((part) => mark(placeOf(read.places, part), part, say.missing[part], true));
  return said.map((one) => {
    const inner = one.path.slice(path.length).replace(/^\./, '');
    return mark(
      placeOf(read.places, inner),
      pathInWords(inner),
      sentence(one.message),
      one.severity === undefined,
    );
  });
}

/** `questions[1].labels.low` as `questions › 2 › labels › low`: people count from one. */
export function pathInWords(path: string): string {
  return path
    .split(/\.|(?=\[)/)
    .filter(Boolean)
    .map((key) => key.replace(/^\[(\d+)\]$/, (_, index: string) => String(Number(index) + 1)))
    .join(' › ');
}

function problemText(problem: JsonProblem): string {
  switch (problem.is) {
    case 'expected':
      return say.expected[problem.what];
    case 'twice':
      return say.twice(problem.name);
    default:
      return say.problem[problem.is];
  }
}
