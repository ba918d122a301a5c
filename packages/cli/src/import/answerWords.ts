import {
  endLabelsIn,
  type Question,
  type Scale,
  type Survey,
  scaleOf,
  stepNamesIn,
  translated,
} from '@cairn/schema';
import { comparable } from './comparable.js';

/** A question as it was written, and in every other language that its survey has. */
export function inEveryLanguage(survey: Survey, question: Question): Question[] {
  const others = Object.values(survey.locales).map(({ questions }) =>
    translated(question, questions[question.id]),
  );
  return [question, ...others];
}

/** The ids of rows or options, by every word for them and by themselves. */
export function partsOf(survey: Survey, question: Question): Map<string, string> {
  const parts = inEveryLanguage(survey, question).flatMap((one) => {
    if (one.type === 'matrix') return one.rows;
    return one.type === 'choice' || one.type === 'choices' ? one.options : [];
  });
  return new Map([
    ...parts.map(({ id }): [string, string] => [comparable(id), id]),
    ...parts.map(({ id, text }): [string, string] => [comparable(text), id]),
  ]);
}

/** What tools write for "other", besides the survey's own word. */
const usualOthers = ['Other', 'Other (please specify)', 'Sonstiges', 'Andere', 'Autre', 'Otro'];
const usualNotApplicable = ['N/A', 'n.a.', 'Not applicable', 'Nicht zutreffend'];

/** The words for "other" where a choice offers it. */
export function othersOf(survey: Survey, question: Question): Set<string> {
  if (!('other' in question) || question.other === false) return new Set();
  const own = inEveryLanguage(survey, question).map((one) => ('other' in one ? one.other : false));
  return wordSet(own, usualOthers);
}

/** The words for "does not apply" where a matrix offers it. */
export function notApplicableOf(survey: Survey, question: Question): Set<string> {
  if (question.type !== 'matrix' || question.notApplicable === false) return new Set();
  const own = inEveryLanguage(survey, question).map((one) => one.type === 'matrix' && one.notApplicable);
  return wordSet(own, usualNotApplicable);
}

function wordSet(own: readonly (string | boolean)[], usual: readonly string[]): Set<string> {
  return new Set([...own.filter((word) => typeof word === 'string'), ...usual].map(comparable));
}

/** The steps of a scale by every word for them: ours and the author's, in the languages of the survey. */
export function stepsOf(
  survey: Survey,
  question: Question,
  languages: readonly string[],
): Map<string, number> {
  const scale = scaleOf(question);
  if (!scale) return new Map();
  const ours = [...new Set(['en', ...languages])].flatMap((language) => [
    ...endsOn(scale, endLabelsIn(scale.name, language)),
    ...inOrder(scale, stepNamesIn(scale.name, language)),
  ]);
  const authors = inEveryLanguage(survey, question).flatMap((one) => [
    ...('labels' in one && one.labels ? endsOn(scale, one.labels) : []),
    ...('steps' in one ? inOrder(scale, one.steps) : []),
  ]);
  const sides = scale.max - scale.min === 1 ? twoSides(scale) : [];
  return new Map([...sides, ...ours, ...authors].map(([word, step]) => [comparable(word), step]));
}

type Named = [word: string, step: number];

function inOrder({ min }: Scale, words: readonly string[] = []): Named[] {
  return words.map((word, index) => [word, min + index]);
}

function endsOn(
  { min, max }: Scale,
  { low, middle, high }: { low: string; middle?: string | undefined; high: string },
): Named[] {
  return [
    [low, min],
    ...(middle === undefined ? [] : [[middle, (min + max) / 2] satisfies Named]),
    [high, max],
  ];
}

/** What tools write for a thing with two sides. */
function twoSides({ min, max }: Scale): Named[] {
  return [
    ...['no', 'false', 'n', 'nein', 'thumbs down', 'down', 'dislike', 'bad'].map(
      (word): Named => [word, min],
    ),
    ...['yes', 'true', 'y', 'ja', 'thumbs up', 'up', 'like', 'good'].map((word): Named => [word, max]),
  ];
}
