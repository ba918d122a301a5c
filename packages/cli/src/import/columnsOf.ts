import { nearest, type Question } from '@cairn/schema';
import { Failure } from '../failure.js';
import { partsOf } from './answerWords.js';
import { type Column, type Into, type Target, targetText } from './columnTargets.js';
import { comparable } from './comparable.js';
import type { HeaderCell } from './headerOf.js';
import type { Layout } from './layouts.js';
import type { ImportMapping, WrittenColumn } from './mapping.js';
import { matchColumn } from './matchColumn.js';

/**
 * What each column of a file is: as the mapping says, and where it says nothing as its words do.
 * @throws Failure when the mapping names what is not there, two columns are the same, or none holds an id or a time.
 */
export function columnsOf(
  header: readonly HeaderCell[],
  { mapping, layout, into }: { mapping: ImportMapping; layout: Layout; into: Into },
): Column[] {
  const names = header.map(({ name }) => name);
  for (const name of [...Object.keys(mapping.columns), ...(mapping.idFrom ?? [])]) mustBeThere(name, names);
  const columns: Column[] = [];
  for (const cell of header) {
    const written = mapping.columns[cell.name];
    const target = written
      ? targetOf(written, { name: cell.name, into })
      : matchColumn(cell, { layout, into, before: columns });
    columns.push({ index: cell.index, name: cell.name, target: allowed(target, into) });
  }
  mustBeApart(columns);
  mustBeEnough(columns, mapping, names);
  return columns;
}

/** Whoever is asked without a name stays without one. */
function allowed(target: Target, { isAnonymous }: Into): Target {
  const names = target.to === 'field' && target.field === 'respondent';
  return names && isAnonymous ? { to: 'nothing', why: 'the survey is anonymous' } : target;
}

function targetOf(written: WrittenColumn, of: { name: string; into: Into }): Target {
  if (written === 'ignore') return { to: 'nothing', why: 'as the mapping says' };
  if (typeof written === 'string') return { to: 'field', field: written, rank: 0 };
  if ('attribute' in written) return { to: 'attribute', name: written.attribute };
  return answerTarget(written, of);
}

type WrittenAnswer = Extract<WrittenColumn, { question: string }>;

function answerTarget(written: WrittenAnswer, { name, into }: { name: string; into: Into }): Target {
  const question = questionNamed(written.question, { name, into });
  const values = new Map(
    Object.entries(written.values ?? {}).map(([word, value]) => [comparable(word), value]),
  );
  if (written.row !== undefined) {
    return { to: 'row', question, row: partNamed(written.row, question, { name, into }), values };
  }
  if (written.option === 'other') return { to: 'other', question };
  if (written.option !== undefined) {
    return { to: 'option', question, option: partNamed(written.option, question, { name, into }) };
  }
  if (question.type !== 'contact') return { to: 'answer', question, values };
  if (written.part && written.consent) return { to: 'contact', question, part: written.part };
  throw new Failure(`columns["${name}"]: a contact takes "part" and "consent": true`);
}

function questionNamed(id: string, { name, into }: { name: string; into: Into }): Question {
  const found = into.survey.questions.find((question) => question.id === id);
  if (found) return found;
  const ids = into.survey.questions.map((question) => question.id);
  throw new Failure(
    `columns["${name}"]: the survey has no question "${id}"; ${hint(id, ids) ?? `it has ${ids.join(', ')}`}`,
  );
}

function partNamed(id: string, question: Question, { name, into }: { name: string; into: Into }): string {
  const ids = [...new Set(partsOf(into.survey, question).values())];
  if (ids.includes(id)) return id;
  throw new Failure(
    `columns["${name}"]: "${question.id}" has no "${id}"; ${hint(id, ids) ?? `it has ${ids.join(', ')}`}`,
  );
}

function mustBeThere(name: string, names: readonly string[]): void {
  if (names.includes(name)) return;
  throw new Failure(`the file has no column "${name}"; ${hint(name, names) ?? `it has ${names.join(', ')}`}`);
}

function hint(written: string, known: readonly string[]): string | undefined {
  const near = nearest(written, known);
  return near === undefined ? undefined : `did you mean "${near}"?`;
}

function mustBeApart(columns: readonly Column[]): void {
  const seen = new Map<string, string>();
  for (const { name, target } of columns) {
    if (target.to === 'nothing' || (target.to === 'field' && target.rank > 0)) continue;
    const text = targetText(target);
    const first = seen.get(text);
    if (first !== undefined) {
      throw new Failure(
        `"${first}" and "${name}" would both be ${text}; say which in a mapping file (--map)`,
      );
    }
    seen.set(text, name);
  }
}

function mustBeEnough(columns: readonly Column[], { idFrom }: ImportMapping, names: readonly string[]): void {
  const has = (field: string) =>
    columns.some(({ target }) => target.to === 'field' && target.field === field);
  const there = `the columns are ${names.map((name) => `"${name}"`).join(', ')}`;
  if (!has('id') && !idFrom)
    throw new Failure(
      `no column is the id of a response; say which is "id" in a mapping file (--map); ${there}`,
    );
  if (!has('at'))
    throw new Failure(
      `no column is the time of a response; say which is "at" in a mapping file (--map); ${there}`,
    );
  const isAnswer = ({ target }: Column) => 'question' in target;
  if (!columns.some(isAnswer))
    throw new Failure(`no column has the words of a question; map them in a file (--map); ${there}`);
}
