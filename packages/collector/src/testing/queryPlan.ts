import type { Compilable } from 'kysely';
import Libsql from 'libsql';

/** How SQLite would go about a query, step by step. On a connection of its own: it would not let go of the question. */
export function queryPlan(file: string, query: Compilable): string[] {
  const { sql, parameters } = query.compile();
  const look = new Libsql(file);
  // The columns of every answer to this question.
  const plan = look.prepare(`explain query plan ${sql}`).all([...parameters]) as { detail: string }[];
  look.close();
  return plan.map(({ detail }) => detail);
}
