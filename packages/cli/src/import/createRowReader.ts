import type { Answer, ImportItem } from '@cairn/schema';
import type { Column, Into } from './columnTargets.js';
import type { Row } from './csv/readRows.js';
import { cellReader, readAnswers } from './readAnswers.js';
import { type Fields, readFields } from './readFields.js';
import type { TimeForm } from './readTime.js';

/** A cell that could not be read. */
export interface BadCell {
  column: string;
  value: string;
  why: string;
}

/** A row as it is sent, and what of it could not be read. Without an item, the whole row could not. */
export interface ReadRow {
  line: number;
  item?: ResponseItem;
  bad: BadCell[];
  /** Cells that were changed to make them fit. */
  changed: BadCell[];
  /** Nothing in it answers this survey. */
  isEmpty: boolean;
}

export type ResponseItem = Extract<ImportItem, { kind: 'response' }>;

export interface RowForm extends TimeForm {
  columns: readonly Column[];
  into: Into;
  idFrom: readonly string[] | undefined;
  /** Cells that mean complete, as `comparable` has them. */
  complete: ReadonlySet<string>;
}

/** Makes what reads the rows of one file. */
export function createRowReader(form: RowForm): (row: Row) => ReadRow {
  const readers = new Map(form.columns.map((column) => [column, cellReader(column.target, form.into)]));
  return ({ cells, line }) => {
    const filled = form.columns.flatMap((column): Filled[] => {
      const value = plainCell(cells[column.index] ?? '');
      return value ? [{ column, value }] : [];
    });
    const bad: BadCell[] = tooMany(cells, form.columns);
    const changed: BadCell[] = [];
    const fieldsRead = readFields(filled, form, bad);
    const answers = readAnswers(filled, { readers, bad, changed });
    const isEmpty = !answers.length && !bad.length;
    const read = { line, bad, changed, isEmpty };
    if (isEmpty || !fieldsRead || !answers.length) return read;
    return { ...read, item: itemOf(fieldsRead, { filled, answers, into: form.into }) };
  };
}

/** A cell with something in it. */
export interface Filled {
  column: Column;
  value: string;
}

/** Without the apostrophe that exports put before what a spreadsheet would run, and without a tool's word for nothing. */
function plainCell(cell: string): string {
  const text = cell.trim().replace(/^'(?=[=+\-@])/, '');
  return text === 'null' ? '' : text;
}

function tooMany(cells: readonly string[], columns: readonly Column[]): BadCell[] {
  const beyond = cells.slice(columns.length).filter(Boolean);
  if (!beyond.length) return [];
  const why = `stands behind the last column; is a quote or the delimiter missing?`;
  return [{ column: `column ${columns.length + 1}`, value: beyond.join(' '), why }];
}

function itemOf(
  { device, page, ...fields }: Fields,
  { filled, answers, into }: { filled: readonly Filled[]; answers: Answer[]; into: Into },
): ResponseItem {
  const attributes = Object.fromEntries(
    filled.flatMap(({ column: { target }, value }) =>
      target.to === 'attribute' ? [[target.name, typed(value)]] : [],
    ),
  );
  const context = {
    ...(page && { page }),
    ...(device && { device }),
    ...(Object.keys(attributes).length && { attributes }),
  };
  return {
    kind: 'response',
    ...fields,
    ...{ survey: into.survey.id, touchpoint: into.touchpoint, answers },
    ...(Object.keys(context).length && { context }),
  };
}

/** An attribute as a page would have given it. */
function typed(written: string): string | number | boolean {
  if (written === 'true' || written === 'false') return written === 'true';
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(written) ? Number(written) : written;
}
