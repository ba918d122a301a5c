import { type CompiledQuery, type RawBuilder, sql } from 'kysely';
import type { Connection } from '../store/dialect.js';

/** A call into the database costs as much as storing a row does, so rows go in by the dozen. */
const chunkSizes = [48, 12, 3, 1];

/** A value as the database takes it. */
export type Bound = string | number | null;

/**
 * One statement prepared for several numbers of rows. Kysely compiles each size once;
 * any list is then cut into chunks of those sizes, so nothing is compiled while events wait.
 */
export class ChunkedStatement<Row extends { [column in keyof Row]: Bound }> {
  readonly #sizes: { size: number; statement: ReturnType<Connection['prepare']> }[];
  readonly #columns: readonly (keyof Row)[];

  /** The statement takes these columns of each row, in this order. */
  constructor(
    connection: Connection,
    columns: readonly (keyof Row)[],
    compile: (rows: number) => CompiledQuery,
  ) {
    this.#sizes = chunkSizes.map((size) => ({ size, statement: connection.prepare(compile(size).sql) }));
    this.#columns = columns;
  }

  /** Runs the statement over all rows and tells how many it changed. */
  run(rows: readonly Row[]): number {
    let changes = 0;
    this.#cut(rows, (statement, bound) => {
      changes += statement.run(bound).changes;
    });
    return changes;
  }

  /** Everything the statement finds for the rows. */
  all(rows: readonly Row[]): unknown[] {
    const found: unknown[] = [];
    this.#cut(rows, (statement, bound) => found.push(...statement.all(bound)));
    return found;
  }

  #cut(
    rows: readonly Row[],
    use: (statement: ReturnType<Connection['prepare']>, bound: Bound[]) => void,
  ): void {
    let from = 0;
    for (const { size, statement } of this.#sizes) {
      for (; rows.length - from >= size; from += size) {
        use(statement, this.#bound(rows, from, from + size));
      }
    }
  }

  #bound(rows: readonly Row[], from: number, to: number): Bound[] {
    const bound: Bound[] = [];
    for (const row of rows.slice(from, to)) {
      for (const column of this.#columns) bound.push(row[column]);
    }
    return bound;
  }
}

/** `values (?, ?), (?, ?)` for an insert of so many rows and columns. */
export function valuesOf(rows: number, columns: number): RawBuilder<unknown> {
  const row = sql`(${sql.join(Array(columns).fill(null))})`;
  return sql`values ${sql.join(Array(rows).fill(row))}`;
}
