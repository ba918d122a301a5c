import { endsOf, stepsOf, usualWords } from '../labels.js';
import type { Asked, Raised, Rule } from '../rule.js';
import { valenceOf } from '../words/valence.js';

export const unbalanced: Rule = {
  id: 'scale/unbalanced',
  severity: 'warning',
  about: 'question',
  reason: 'A scale with more room on one side, or a stronger word at one end, bends every average.',
  advice: 'Let the ends be opposites of the same strength, and give a matrix as many bad steps as good ones.',
  check: (asked) => [...raisedForEnds(asked), ...raisedForSteps(asked)],
};

function raisedForEnds(asked: Asked): Raised[] {
  const ends = endsOf(asked);
  const low = ends && valenceOf(ends.low);
  const high = ends && valenceOf(ends.high);
  if (!low || !high || low.kind !== high.kind || isNamedAnswer(asked)) return [];
  const fix = usualWords(ends.path, asked);
  const pair = { en: `"${ends.low}" and "${ends.high}"`, de: `„${ends.low}“ und „${ends.high}“` };
  if (low.sign === high.sign) {
    return [
      {
        path: ends.path,
        message: {
          en: `${pair.en} lie on the same side; write opposites`,
          de: `${pair.de} liegen auf derselben Seite; Gegensätze schreiben`,
        },
        ...fix,
      },
    ];
  }
  if (low.levels.some((level) => high.levels.includes(level))) return [];
  return [
    {
      path: ends.path,
      message: {
        en: `${pair.en} are not equally strong; write opposites of one strength`,
        de: `${pair.de} sind nicht gleich stark; gleich starke Gegensätze schreiben`,
      },
      ...fix,
    },
  ];
}

/** "No, I'm not happy" and "Yes, I'm satisfied" are whole answers, not ends of a line. */
function isNamedAnswer({ question }: Asked): boolean {
  return question.type === 'yesno' || question.type === 'expectation';
}

/** One word more on one side is usual, as in poor, fair, good, very good, excellent; two are a bias. */
function raisedForSteps(asked: Asked): Raised[] {
  const written = stepsOf(asked);
  const signs = (written?.steps ?? []).flatMap((step) => valenceOf(step)?.sign ?? []);
  const good = signs.filter((sign) => sign === 1).length;
  const bad = signs.length - good;
  if (!written || Math.abs(good - bad) < 2) return [];
  const fix = usualWords(written.path, asked);
  return [
    {
      path: written.path,
      message: {
        en: `${good} good steps stand against ${bad} bad ones; even them out`,
        de: `${good} gute Stufen stehen gegen ${bad} schlechte; ausgleichen`,
      },
      ...fix,
    },
  ];
}
