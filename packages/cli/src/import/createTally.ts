import type { ImportResult } from '@cairn/schema';
import type { BadCell, ReadRow } from './createRowReader.js';

/** Cells that cannot be read, or were changed, for one reason in one column. */
export interface Trouble {
  column: string;
  why: string;
  cells: number;
  /** The first of them. */
  examples: { line: number; value: string }[];
}

/** What an import comes to, counted while the file is read: nothing here grows with the file but the ids. */
export interface Tally {
  rows: number;
  /** Rows that answer nothing of the survey. */
  empty: number;
  /** Lines of rows that cannot be imported at all. */
  unusable: number[];
  /** Rows whose id an earlier row has: which, and where the first is. */
  repeated: { line: number; first: number }[];
  bad: Trouble[];
  changed: Trouble[];
  /** By column: cells that are filled in and were read. */
  accepted: number;
  duplicate: number;
  erased: number;
  rejected: { line: number; message: string }[];
}

export interface Counting {
  tally: Tally;
  /** Counts a row, and says whether it is to be sent. */
  addRow(row: ReadRow): boolean;
  addResult(rows: readonly ReadRow[], result: ImportResult): void;
}

const maxExamples = 3;

export function createTally(): Counting {
  const tally: Tally = {
    ...{ rows: 0, empty: 0, unusable: [], repeated: [], bad: [], changed: [] },
    ...{ accepted: 0, duplicate: 0, erased: 0, rejected: [] },
  };
  const lines = new Map<string, number>();
  const troubles = new Map<string, Trouble>();
  const note = (list: 'bad' | 'changed', { column, value, why }: BadCell, line: number) => {
    const key = JSON.stringify([list, column, why]);
    const trouble = troubles.get(key) ?? { column, why, cells: 0, examples: [] };
    if (!troubles.has(key)) tally[list].push(trouble);
    troubles.set(key, trouble);
    trouble.cells += 1;
    if (trouble.examples.length < maxExamples) trouble.examples.push({ line, value });
  };
  return {
    tally,
    addRow({ line, item, bad, changed, isEmpty }) {
      tally.rows += 1;
      if (isEmpty) {
        tally.empty += 1;
        return false;
      }
      for (const cell of bad) note('bad', cell, line);
      for (const cell of changed) note('changed', cell, line);
      if (!item) {
        tally.unusable.push(line);
        return false;
      }
      const first = lines.get(item.sourceId);
      if (first === undefined) lines.set(item.sourceId, line);
      else tally.repeated.push({ line, first });
      return first === undefined;
    },
    addResult(rows, { accepted, duplicate, erased, rejected }) {
      tally.accepted += accepted;
      tally.duplicate += duplicate.length;
      tally.erased += erased.length;
      for (const { index, message } of rejected) {
        tally.rejected.push({ line: rows[index]?.line ?? 0, message });
      }
    },
  };
}

/** Whether everything that the file holds could be taken. */
export function isClean({ bad, unusable, rejected }: Tally): boolean {
  return !bad.length && !unusable.length && !rejected.length;
}
