import { type CompiledQuery, type Kysely, sql } from 'kysely';
import type { Tables } from '../store/tables.js';
import { valuesOf } from './chunkedStatement.js';

/** Writes so many rows, each over the one of the same key. */
export function compileUpsert(
  kysely: Kysely<Tables>,
  of: { table: keyof Tables; key: readonly string[]; facts: readonly string[] },
  rows: number,
): CompiledQuery {
  const columns = [...of.key, ...of.facts];
  const listed = (names: readonly string[]) => sql.join(names.map((name) => sql.ref(name)));
  const taken = of.facts.map((fact) => sql`${sql.ref(fact)} = ${sql.ref(`excluded.${fact}`)}`);
  return sql`insert into ${sql.table(of.table)} (${listed(columns)}) ${valuesOf(rows, columns.length)}
    on conflict (${listed(of.key)}) do update set ${sql.join(taken)}`.compile(kysely);
}
