import { type Kysely, sql } from 'kysely';

/** Who should be replied to, what was done about it, and who is looked out for. */
export async function caseTables(kysely: Kysely<unknown>): Promise<void> {
  await createCases(kysely);
  await createCasePrompts(kysely);
  await createCaseEvents(kysely);
  await createCaseWatch(kysely);
}

async function createCases(kysely: Kysely<unknown>): Promise<void> {
  await kysely.schema
    .createTable('case')
    .addColumn('project_id', 'text', (is) => is.notNull())
    .addColumn('id', 'text', (is) => is.notNull())
    .addColumn('status', 'text', (is) => is.notNull())
    .addColumn('survey', 'text', (is) => is.notNull())
    .addColumn('touchpoint', 'text', (is) => is.notNull())
    .addColumn('subject_kind', 'text', (is) => is.notNull())
    .addColumn('subject', 'text', (is) => is.notNull())
    .addColumn('assignee', 'text')
    .addColumn('opened_at', 'bigint', (is) => is.notNull())
    .addColumn('last_at', 'bigint', (is) => is.notNull())
    .addColumn('due_at', 'bigint')
    .addColumn('first_reply_at', 'bigint')
    .addColumn('resolved_at', 'bigint')
    .addPrimaryKeyConstraint('case_is', ['project_id', 'id'])
    .execute();
  await kysely.schema
    .createIndex('case_one_at_a_time')
    .unique()
    .on('case')
    .columns(['project_id', 'subject_kind', 'subject', 'touchpoint'])
    .where(sql.ref('status'), '!=', 'resolved')
    .execute();
  const plain = {
    case_of_subject: ['project_id', 'subject_kind', 'subject', 'touchpoint', 'opened_at'],
    case_in_order: ['project_id', 'opened_at', 'id'],
    case_by_status: ['project_id', 'status', 'opened_at', 'id'],
  };
  for (const [name, columns] of Object.entries(plain)) {
    await kysely.schema.createIndex(name).on('case').columns(columns).execute();
  }
  // What has lapsed holds nobody, and is not looked at again.
  await kysely.schema
    .createIndex('case_held')
    .on('case')
    .columns(['project_id', 'last_at'])
    .where(sql.ref('subject_kind'), '!=', 'nobody')
    .execute();
}

async function createCasePrompts(kysely: Kysely<unknown>): Promise<void> {
  await kysely.schema
    .createTable('case_prompt')
    .addColumn('project_id', 'text', (is) => is.notNull())
    .addColumn('case_id', 'text', (is) => is.notNull())
    .addColumn('prompt', 'text', (is) => is.notNull())
    .addColumn('role', 'text', (is) => is.notNull())
    .addColumn('seq', 'integer', (is) => is.notNull())
    .addColumn('at', 'bigint', (is) => is.notNull())
    .addColumn('reasons', 'text', (is) => is.notNull())
    .addPrimaryKeyConstraint('case_prompt_is', ['project_id', 'case_id', 'prompt'])
    .execute();
  await kysely.schema
    .createIndex('case_cause_once')
    .unique()
    .on('case_prompt')
    .columns(['project_id', 'prompt'])
    .where(sql.ref('role'), '=', 'cause')
    .execute();
  await kysely.schema
    .createIndex('case_of_prompt')
    .on('case_prompt')
    .columns(['project_id', 'prompt'])
    .execute();
}

async function createCaseEvents(kysely: Kysely<unknown>): Promise<void> {
  await kysely.schema
    .createTable('case_event')
    .addColumn('project_id', 'text', (is) => is.notNull())
    .addColumn('case_id', 'text', (is) => is.notNull())
    .addColumn('id', 'text', (is) => is.notNull())
    .addColumn('at', 'bigint', (is) => is.notNull())
    .addColumn('author', 'text', (is) => is.notNull())
    .addColumn('kind', 'text', (is) => is.notNull())
    .addColumn('assignee', 'text')
    .addColumn('words', 'text')
    .addPrimaryKeyConstraint('case_event_is', ['project_id', 'case_id', 'id'])
    .execute();
  await kysely.schema
    .createIndex('case_words_held')
    .on('case_event')
    .columns(['project_id', 'at'])
    .where(sql.ref('words'), 'is not', null)
    .execute();
}

async function createCaseWatch(kysely: Kysely<unknown>): Promise<void> {
  await kysely.schema
    .createTable('case_watch')
    .addColumn('project_id', 'text', (is) => is.notNull())
    .addColumn('survey', 'text', (is) => is.notNull())
    .addColumn('respondent', 'text', (is) => is.notNull())
    .addColumn('touchpoint', 'text', (is) => is.notNull())
    .addColumn('answered_at', 'bigint', (is) => is.notNull())
    .addColumn('asked_at', 'bigint', (is) => is.notNull())
    .addColumn('asked_prompt', 'text', (is) => is.notNull())
    .addColumn('settled_at', 'bigint', (is) => is.notNull())
    .addColumn('oldest_at', 'bigint', (is) => is.notNull())
    .addPrimaryKeyConstraint('case_watch_is', ['project_id', 'survey', 'respondent'])
    .execute();
  await kysely.schema
    .createIndex('case_watch_of_respondent')
    .on('case_watch')
    .columns(['project_id', 'respondent'])
    .execute();
  await kysely.schema
    .createIndex('case_watch_held')
    .on('case_watch')
    .columns(['project_id', 'oldest_at'])
    .execute();
  await kysely.schema
    .createIndex('case_watch_waiting')
    .on('case_watch')
    .columns(['project_id', 'survey', 'answered_at'])
    .where(sql.ref('asked_at'), '>', sql.ref('answered_at'))
    .where(sql.ref('settled_at'), '<', sql.ref('answered_at'))
    .execute();
}
