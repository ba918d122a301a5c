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
export class ChunkedStatement<Row> {
  readonly #sizes: { size: number; statement: ReturnType<Connection['prepare']> }[];
  readonly #bind: (row: Row) => Bound[];

  constructor(connection: Connection, compile: (rows: number) => CompiledQuery, bind: (row: Row) => Bound[]) {
    this.#sizes = chunkSizes.map((size) => ({ size, statement: connection.prepare(compile(size).sql) }));
    this.#bind = bind;
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
        use(statement, rows.slice(from, from + size).flatMap(this.#bind));
      }
    }
  }
}

/** `values (?, ?), (?, ?)` for an insert of so many rows and columns. */
export function valuesOf(rows: number, columns: number): RawBuilder<unknown> {
  const row = sql`(${sql.join(Array(columns).fill(null))})`;
  return sql`values ${sql.join(Array(rows).fill(row))}`;
}
