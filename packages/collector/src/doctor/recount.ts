import { type Compilable, sql } from 'kysely';
import type { BatchStore } from '../writer/batchStore.js';
import { derivedTables, rebuild } from '../writer/rebuild.js';

/** How many rows of a table were not what counting again gives. */
export interface Recounted {
  table: string;
  differing: number;
}

/** Counts a project again from its rows and tells what that changed. Inside a transaction. */
export function recount(store: BatchStore, projectId: string): Recounted[] {
  for (const table of derivedTables) {
    run(
      store,
      sql`create temp table ${before(table)} as select * from ${sql.table(table)} where project_id = ${projectId}`,
    );
  }
  rebuild(store, projectId);
  return derivedTables.map((table) => {
    const differing = difference(store, table, projectId);
    run(store, sql`drop table ${before(table)}`);
    return { table, differing };
  });
}

/** Rows that are in one of the two and not in the other; one whose count is wrong is in both, in its two forms. */
function difference(store: BatchStore, table: string, projectId: string): number {
  const now = sql`select * from ${sql.table(table)} where project_id = ${projectId}`;
  const then = sql`select * from ${before(table)}`;
  const only = (one: typeof now, other: typeof now) =>
    sql<{ n: number }>`select count(*) as n from (${one} except ${other})`.compile(store.kysely);
  const counts = [only(now, then), only(then, now)].map((query) => {
    const [row] = store.query({ compile: () => query });
    return row?.n ?? 0;
  });
  return Math.max(...counts);
}

function before(table: string) {
  return sql.table(`${table}_before`);
}

function run(store: BatchStore, statement: ReturnType<typeof sql>): void {
  const query: Compilable = { compile: () => statement.compile(store.kysely) };
  store.query(query);
}
