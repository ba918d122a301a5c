import type { Answer } from '@cairn/schema';
import type { Column, Into, Target } from './columnTargets.js';
import type { BadCell, Filled } from './createRowReader.js';
import { type CellReader, type ReadValue, readerOf } from './readAnswer.js';

/** Makes the reader of a column, where one cell of it is an answer or a row. */
export function cellReader(target: Target, into: Into): CellReader | undefined {
  return target.to === 'answer' || target.to === 'row'
    ? readerOf(target.question, target.values, into)
    : undefined;
}

type Value = Answer['value'];

export interface AnswersInto {
  readers: ReadonlyMap<Column, CellReader | undefined>;
  bad: BadCell[];
  changed: BadCell[];
}

/** The answers of a row, by question; the columns of one question make one answer together. */
export function readAnswers(filled: readonly Filled[], { readers, bad, changed }: AnswersInto): Answer[] {
  const answers = new Map<string, Value>();
  for (const { column, value } of filled) {
    const { target } = column;
    if (!('question' in target)) continue;
    const read: ReadValue = readers.get(column)?.(value) ?? { value };
    if ('note' in read && read.note) changed.push({ column: column.name, value, why: read.note });
    if ('wrong' in read) bad.push({ column: column.name, value, why: read.wrong });
    else answers.set(target.question.id, joinAnswer(answers.get(target.question.id), target, read.value));
  }
  return [...answers].map(([question, value]) => ({ question, value }));
}

type AnswerTarget = Extract<Target, { question: unknown }>;

/** What was read of a question so far, and one more of its cells. */
function joinAnswer(before: Value | undefined, target: AnswerTarget, value: Value): Value {
  switch (target.to) {
    case 'answer':
      return value;
    case 'row':
      return { ...partsIn(before), [target.row]: stepOf(value) };
    case 'contact':
      return { ...partsIn(before), [target.part]: String(value), consent: true };
    case 'option':
      return target.question.type === 'choice' ? target.option : [...listIn(before), target.option];
    case 'other':
      return target.question.type === 'choice'
        ? { other: String(value) }
        : [...listIn(before), { other: String(value) }];
  }
}

type Parts = Exclude<Value, string | number | null | readonly unknown[]>;

function partsIn(value: Value | undefined): Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function listIn(value: Value | undefined): Extract<Value, readonly unknown[]> {
  return Array.isArray(value) ? value : [];
}

function stepOf(value: Value): number | null {
  return typeof value === 'number' ? value : null;
}
