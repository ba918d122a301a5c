import { type CompiledQuery, type Kysely, sql } from 'kysely';
import type { RollupDeltas } from '../rollups/rollupDeltas.js';
import type { Connection } from '../store/dialect.js';
import type { AnswerRollupTable, PromptRollupTable, ReachRollupTable, Tables } from '../store/tables.js';
import { type Bound, ChunkedStatement, valuesOf } from './chunkedStatement.js';

interface Shape<Row> {
  table: keyof Tables;
  key: readonly (keyof Row & string)[];
  counters: readonly (keyof Row & string)[];
}

const answers: Shape<AnswerRollupTable> = {
  table: 'answer_rollup',
  key: ['project_id', 'dimension', 'value', 'day', 'touchpoint', 'survey', 'question', 'scale', 'bucket'],
  counters: ['n'],
};

const prompts: Shape<PromptRollupTable> = {
  table: 'prompt_rollup',
  key: ['project_id', 'dimension', 'value', 'day', 'touchpoint', 'survey'],
  counters: ['shown', 'started', 'completed', 'dismissed'],
};

const reach: Shape<ReachRollupTable> = {
  table: 'reach_rollup',
  key: ['project_id', 'day', 'touchpoint'],
  counters: ['moments_milli', 'reports'],
};

/** Adds a batch's deltas to the rollups, and removes entries that count nothing any more. */
export class RollupStatements {
  readonly #answers: Adder<AnswerRollupTable>;
  readonly #prompts: Adder<PromptRollupTable>;
  readonly #reach: Adder<ReachRollupTable>;

  constructor(connection: Connection, kysely: Kysely<Tables>) {
    this.#answers = new Adder(answers, connection, kysely);
    this.#prompts = new Adder(prompts, connection, kysely);
    this.#reach = new Adder(reach, connection, kysely);
  }

  add(deltas: RollupDeltas): void {
    this.#answers.add([...deltas.answers.values()]);
    this.#prompts.add([...deltas.prompts.values()]);
    this.#reach.add([...deltas.reach.values()]);
  }
}

class Adder<Row extends { [column in keyof Row]: Bound }> {
  readonly #counters: Shape<Row>['counters'];
  readonly #upsert: ChunkedStatement<Row>;
  readonly #deleteEmpty: ChunkedStatement<Row>;

  constructor(shape: Shape<Row>, connection: Connection, kysely: Kysely<Tables>) {
    const columns = [...shape.key, ...shape.counters];
    this.#counters = shape.counters;
    this.#upsert = new ChunkedStatement<Row>(connection, columns, (rows) =>
      compileUpsert(shape, rows, kysely),
    );
    this.#deleteEmpty = new ChunkedStatement<Row>(connection, shape.key, (rows) =>
      compileDeleteEmpty(shape, rows, kysely),
    );
  }

  add(deltas: Row[]): void {
    const sum = (pick: (delta: number) => boolean) => (row: Row) =>
      this.#counters.some((counter) => pick(Number(row[counter])));
    this.#upsert.run(deltas.filter(sum((delta) => delta !== 0)));
    this.#deleteEmpty.run(deltas.filter(sum((delta) => delta < 0)));
  }
}

function compileUpsert<Row>(shape: Shape<Row>, rows: number, kysely: Kysely<Tables>): CompiledQuery {
  const columns = [...shape.key, ...shape.counters];
  const added = shape.counters.map(
    (counter) =>
      sql`${sql.ref(counter)} = ${sql.ref(`${shape.table}.${counter}`)} + ${sql.ref(`excluded.${counter}`)}`,
  );
  return sql`insert into ${sql.table(shape.table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    ${valuesOf(rows, columns.length)}
    on conflict (${sql.join(shape.key.map((column) => sql.ref(column)))})
    do update set ${sql.join(added)}`.compile(kysely);
}

function compileDeleteEmpty<Row>(shape: Shape<Row>, rows: number, kysely: Kysely<Tables>): CompiledQuery {
  const and = sql` and `;
  const empty = shape.counters.map((counter) => sql`${sql.ref(counter)} = 0`);
  const one = sql`(${sql.join(
    shape.key.map((column) => sql`${sql.ref(column)} = ${null}`),
    and,
  )})`;
  return sql`delete from ${sql.table(shape.table)}
    where ${sql.join(empty, and)} and (${sql.join(Array(rows).fill(one), sql` or `)})`.compile(kysely);
}
