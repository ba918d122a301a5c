import { nearest, type Question, type Survey } from '@cairn/schema';
import { inEveryLanguage, othersOf, partsOf } from './answerWords.js';
import type { Column, Into, Target } from './columnTargets.js';
import { comparable } from './comparable.js';
import type { HeaderCell } from './headerOf.js';
import type { Layout } from './layouts.js';
import { type Field, fields } from './mapping.js';

const noValues: ReadonlyMap<string, string | number | null> = new Map();

/** Finds what a column is by its words. `before` are the columns that stand left of it. */
export function matchColumn(
  cell: HeaderCell,
  { layout, into, before }: { layout: Layout; into: Into; before: readonly Column[] },
): Target {
  return (
    matchQuestion(cell, into.survey) ??
    matchLayout(cell, layout) ??
    matchAttribute(cell) ??
    matchLonelyPart(cell, into.survey, before.at(-1)?.target) ?? {
      to: 'nothing',
      why: whyNot(cell, into.survey),
    }
  );
}

function matchLayout({ top }: HeaderCell, { fields: known, ignored }: Layout): Target | undefined {
  const isNamed = (names: readonly string[] = []) => names.some((name) => same(name, top));
  const field: Field | undefined = fields.find((one) => isNamed(known[one]));
  if (field) return { to: 'field', field, rank: (known[field] ?? []).findIndex((name) => same(name, top)) };
  const why = Object.entries(ignored).find(([, names]) => isNamed(names))?.[0];
  return why === undefined ? undefined : { to: 'nothing', why };
}

function same(name: string, written: string): boolean {
  return comparable(name) === comparable(written);
}

function matchAttribute({ top }: HeaderCell): Target | undefined {
  const name = /^attr\.(.+)$/.exec(top)?.[1];
  return name === undefined ? undefined : { to: 'attribute', name };
}

function matchQuestion({ top, sub }: HeaderCell, survey: Survey): Target | undefined {
  for (const question of survey.questions) {
    const texts = [...inEveryLanguage(survey, question).map(({ text }) => text), question.id].map(comparable);
    if (texts.includes(comparable(top))) return sub ? partTarget(sub, question, survey) : whole(question);
    const part = texts.map((text) => restAfter(text, comparable(top))).find((rest) => rest !== undefined);
    const target = part === undefined ? undefined : partTarget(part, question, survey);
    if (target) return target;
  }
  return undefined;
}

/** "How was it - Speed" is the row "Speed" of "How was it". */
function restAfter(text: string, header: string): string | undefined {
  return header.startsWith(text) && header.length > text.length ? header.slice(text.length) : undefined;
}

function whole(question: Question): Target {
  switch (question.type) {
    case 'statement':
      return { to: 'nothing', why: 'a statement is not answered' };
    case 'matrix':
      return { to: 'nothing', why: 'a matrix has a column for each row; map it with "row"' };
    case 'contact':
      return { to: 'nothing', why: withConsent };
    default:
      return { to: 'answer', question, values: noValues };
  }
}

const withConsent = 'a contact takes a consent of its own; map it with "part" and "consent"';

function partTarget(part: string, question: Question, survey: Survey): Target | undefined {
  if (question.type === 'contact') return { to: 'nothing', why: withConsent };
  const known = partsOf(survey, question).get(comparable(part));
  if (question.type === 'matrix') {
    return known === undefined ? undefined : { to: 'row', question, row: known, values: noValues };
  }
  if (question.type === 'choice' || question.type === 'choices') {
    if (othersOf(survey, question).has(comparable(part))) return { to: 'other', question };
    return known === undefined ? undefined : { to: 'option', question, option: known };
  }
  return undefined;
}

/** Some tools head the columns of several choices with the option alone, and what follows them with "Other". */
function matchLonelyPart({ top }: HeaderCell, survey: Survey, left: Target | undefined): Target | undefined {
  const choices = survey.questions.filter(({ type }) => type === 'choices');
  const owners = choices.flatMap((question) => {
    const option = partsOf(survey, question).get(comparable(top));
    return option === undefined ? [] : [{ to: 'option', question, option } satisfies Target];
  });
  if (owners.length === 1) return owners[0];
  const question = left && 'question' in left ? left.question : undefined;
  if (question && othersOf(survey, question).has(comparable(top))) return { to: 'other', question };
  return undefined;
}

function whyNot({ top }: HeaderCell, survey: Survey): string {
  const texts = survey.questions.flatMap((question) => [question.text, question.id]);
  const near = nearest(top, texts);
  return near === undefined
    ? 'no question has these words'
    : `no question has these words; nearest is "${near}"`;
}
