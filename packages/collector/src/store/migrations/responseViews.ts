import { type Kysely, sql } from 'kysely';

/** Filters of responses that a team has named, and a way to the answers that passes by what is not asked for. */
export async function responseViews(kysely: Kysely<unknown>): Promise<void> {
  await createViews(kysely);
  await widenNewest(kysely);
  // Without the project in front: SQLite would take the primary key instead and read the whole project.
  await kysely.schema
    .createIndex('event_of_prompt')
    .on('event')
    .columns(['prompt'])
    .where((is) => is.and([is(sql.ref('prompt'), 'is not', null), is(sql.ref('seq'), 'is', null)]))
    .execute();
}

async function createViews(kysely: Kysely<unknown>): Promise<void> {
  await kysely.schema
    .createTable('response_view')
    .addColumn('project_id', 'text', (is) => is.notNull())
    .addColumn('id', 'text', (is) => is.notNull())
    .addColumn('name', 'text', (is) => is.notNull())
    .addColumn('filter', 'text', (is) => is.notNull())
    .addColumn('author', 'text', (is) => is.notNull())
    .addColumn('created_at', 'bigint', (is) => is.notNull())
    .addColumn('changed_at', 'bigint', (is) => is.notNull())
    .addPrimaryKeyConstraint('response_view_is', ['project_id', 'id'])
    .addUniqueConstraint('response_view_once', ['project_id', 'name'])
    .execute();
  await kysely.schema
    .createTable('default_view')
    .addColumn('project_id', 'text', (is) => is.notNull())
    .addColumn('account_id', 'text', (is) => is.notNull())
    .addColumn('view_id', 'text', (is) => is.notNull())
    .addPrimaryKeyConstraint('default_view_is', ['project_id', 'account_id'])
    .execute();
}

/** What is filtered by stands in the index too, so that a page is found without looking at what does not belong to it. */
async function widenNewest(kysely: Kysely<unknown>): Promise<void> {
  const [name, key] = ['prompt_newest_response', ['project_id', 'response_received_at', 'prompt']];
  await kysely.schema.dropIndex(name).execute();
  await kysely.schema
    .createIndex(name)
    .on('prompt')
    .columns([...key, 'response_at', 'survey', 'touchpoint', 'side', 'completed', 'variant'])
    .where(sql.ref('response_received_at'), 'is not', null)
    .execute();
}
