import { type Kysely, sql } from 'kysely';

/** Whom a project tells of its responses, and what they have been told. */
export async function createWebhooks(kysely: Kysely<unknown>): Promise<void> {
  await kysely.schema
    .createTable('webhook')
    .addColumn('project_id', 'text', (is) => is.notNull())
    .addColumn('id', 'text', (is) => is.notNull())
    .addColumn('url', 'text', (is) => is.notNull())
    .addColumn('events', 'text', (is) => is.notNull())
    .addColumn('secret', 'text', (is) => is.notNull())
    .addColumn('former_secret', 'text')
    .addColumn('former_until', 'bigint')
    .addColumn('state', 'text', (is) => is.notNull())
    .addColumn('created_at', 'bigint', (is) => is.notNull())
    .addColumn('failures', 'integer', (is) => is.notNull())
    .addColumn('failing_since', 'bigint')
    .addColumn('last_error', 'text')
    .addColumn('delivered_at', 'bigint')
    .addPrimaryKeyConstraint('webhook_is', ['project_id', 'id'])
    .execute();
  await createDeliveries(kysely);
}

async function createDeliveries(kysely: Kysely<unknown>): Promise<void> {
  await kysely.schema
    .createTable('delivery')
    .addColumn('project_id', 'text', (is) => is.notNull())
    .addColumn('id', 'text', (is) => is.notNull())
    .addColumn('webhook', 'text', (is) => is.notNull())
    .addColumn('kind', 'text', (is) => is.notNull())
    .addColumn('prompt', 'text', (is) => is.notNull())
    .addColumn('event', 'text', (is) => is.notNull())
    .addColumn('created_at', 'bigint', (is) => is.notNull())
    .addColumn('state', 'text', (is) => is.notNull())
    .addColumn('attempts', 'integer', (is) => is.notNull())
    .addColumn('next_at', 'bigint')
    .addColumn('status', 'integer')
    .addColumn('error', 'text')
    .addColumn('answer', 'text')
    .addColumn('done_at', 'bigint')
    .addPrimaryKeyConstraint('delivery_is', ['project_id', 'id'])
    .addUniqueConstraint('delivery_once', ['project_id', 'webhook', 'kind', 'prompt'])
    .execute();
  await kysely.schema
    .createIndex('delivery_due')
    .on('delivery')
    .columns(['webhook', 'next_at'])
    .where(sql.ref('next_at'), 'is not', null)
    .execute();
  await kysely.schema.createIndex('delivery_of_prompt').on('delivery').columns(['prompt']).execute();
  await kysely.schema.createIndex('delivery_by_age').on('delivery').columns(['created_at']).execute();
}
