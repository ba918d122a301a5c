import { type Kysely, sql } from 'kysely';

/** What is told to the outside beside responses, and in which form. */
export async function outTables(kysely: Kysely<unknown>): Promise<void> {
  await kysely.schema
    .alterTable('webhook')
    .addColumn('format', 'text', (is) => is.notNull().defaultTo('standard'))
    .execute();
  await widenDeliveries(kysely);
  await createBreakpointState(kysely);
}

/** A delivery was of a response, always; now it may be of anything, and then keeps what it says itself. */
async function widenDeliveries(kysely: Kysely<unknown>): Promise<void> {
  await createDeliveries(kysely);
  await sql`insert into delivery_of_all
    select project_id, id, webhook, kind, prompt, prompt, null, event, null, created_at, state, attempts, next_at,
      status, error, answer, done_at from delivery`.execute(kysely);
  await kysely.schema.dropTable('delivery').execute();
  await kysely.schema.alterTable('delivery_of_all').renameTo('delivery').execute();
  await indexDeliveries(kysely);
}

async function createDeliveries(kysely: Kysely<unknown>): Promise<void> {
  await kysely.schema
    .createTable('delivery_of_all')
    .addColumn('project_id', 'text', (is) => is.notNull())
    .addColumn('id', 'text', (is) => is.notNull())
    .addColumn('webhook', 'text', (is) => is.notNull())
    .addColumn('kind', 'text', (is) => is.notNull())
    .addColumn('key', 'text', (is) => is.notNull())
    .addColumn('prompt', 'text')
    .addColumn('respondent', 'text')
    .addColumn('event', 'text')
    .addColumn('data', 'text')
    .addColumn('created_at', 'bigint', (is) => is.notNull())
    .addColumn('state', 'text', (is) => is.notNull())
    .addColumn('attempts', 'integer', (is) => is.notNull())
    .addColumn('next_at', 'bigint')
    .addColumn('status', 'integer')
    .addColumn('error', 'text')
    .addColumn('answer', 'text')
    .addColumn('done_at', 'bigint')
    .addPrimaryKeyConstraint('delivery_of_all_is', ['project_id', 'id'])
    .addUniqueConstraint('delivery_of_all_once', ['project_id', 'webhook', 'kind', 'key'])
    .execute();
}

async function indexDeliveries(kysely: Kysely<unknown>): Promise<void> {
  await kysely.schema
    .createIndex('delivery_due')
    .on('delivery')
    .columns(['webhook', 'next_at'])
    .where(sql.ref('next_at'), 'is not', null)
    .execute();
  for (const column of ['prompt', 'respondent'] as const) {
    // Without the project in front: SQLite would take the primary key instead and read the whole project.
    await kysely.schema
      .createIndex(`delivery_of_${column}`)
      .on('delivery')
      .columns([column])
      .where(sql.ref(column), 'is not', null)
      .execute();
  }
  await kysely.schema.createIndex('delivery_by_age').on('delivery').columns(['created_at']).execute();
}

async function createBreakpointState(kysely: Kysely<unknown>): Promise<void> {
  await kysely.schema
    .createTable('breakpoint_state')
    .addColumn('project_id', 'text', (is) => is.notNull())
    .addColumn('id', 'text', (is) => is.notNull())
    .addColumn('entered_at', 'bigint', (is) => is.notNull())
    .addPrimaryKeyConstraint('breakpoint_state_is', ['project_id', 'id'])
    .execute();
}
