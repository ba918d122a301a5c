import type { CreateTableBuilder, Kysely } from 'kysely';
import { clusteredByKey } from '../dialect.js';

/** The tables of version 0.1. */
export async function firstTables(kysely: Kysely<unknown>): Promise<void> {
  await createProjects(kysely);
  await createDocuments(kysely);
  await createEvents(kysely);
  await createPrompts(kysely);
  await createRollups(kysely);
  await createAccess(kysely);
}

async function createProjects(kysely: Kysely<unknown>): Promise<void> {
  await kysely.schema
    .createTable('project')
    .addColumn('id', 'text', (is) => is.primaryKey().notNull())
    .addColumn('name', 'text', (is) => is.notNull())
    .addColumn('time_zone', 'text', (is) => is.notNull())
    .addColumn('origins', 'text', (is) => is.notNull())
    .addColumn('live_version', 'integer', (is) => is.notNull())
    .addColumn('created_at', 'bigint', (is) => is.notNull())
    .execute();
  await kysely.schema
    .createTable('public_key')
    .addColumn('project_id', 'text', (is) => is.notNull())
    .addColumn('key', 'text', (is) => is.notNull())
    .addColumn('created_at', 'bigint', (is) => is.notNull())
    .addPrimaryKeyConstraint('public_key_is', ['project_id', 'key'])
    .execute();
}

async function createDocuments(kysely: Kysely<unknown>): Promise<void> {
  await kysely.schema
    .createTable('document_draft')
    .addColumn('project_id', 'text', (is) => is.primaryKey().notNull())
    .addColumn('revision', 'integer', (is) => is.notNull())
    .addColumn('body', 'text', (is) => is.notNull())
    .addColumn('updated_at', 'bigint', (is) => is.notNull())
    .execute();
  await kysely.schema
    .createTable('document_version')
    .addColumn('project_id', 'text', (is) => is.notNull())
    .addColumn('version', 'integer', (is) => is.notNull())
    .addColumn('body', 'text', (is) => is.notNull())
    .addColumn('author', 'text', (is) => is.notNull())
    .addColumn('note', 'text', (is) => is.notNull())
    .addColumn('published_at', 'bigint', (is) => is.notNull())
    .addPrimaryKeyConstraint('document_version_is', ['project_id', 'version'])
    .execute();
}

async function createEvents(kysely: Kysely<unknown>): Promise<void> {
  await clusteredByKey(
    kysely.schema
      .createTable('event')
      .addColumn('project_id', 'text', (is) => is.notNull())
      .addColumn('id', 'text', (is) => is.notNull())
      .addColumn('type', 'text', (is) => is.notNull())
      .addColumn('prompt', 'text')
      .addColumn('seq', 'integer')
      .addColumn('at', 'bigint', (is) => is.notNull())
      .addColumn('received_at', 'bigint', (is) => is.notNull())
      .addColumn('body', 'text', (is) => is.notNull())
      .addPrimaryKeyConstraint('event_is', ['project_id', 'id']),
  ).execute();
  await kysely.schema
    .createIndex('event_response_once')
    .unique()
    .on('event')
    .columns(['project_id', 'prompt', 'seq'])
    .where('seq', 'is not', null)
    .execute();
}

async function createPrompts(kysely: Kysely<unknown>): Promise<void> {
  await clusteredByKey(
    kysely.schema
      .createTable('prompt')
      .addColumn('project_id', 'text', (is) => is.notNull())
      .addColumn('prompt', 'text', (is) => is.notNull())
      .addColumn('survey', 'text', (is) => is.notNull())
      .addColumn('touchpoint', 'text', (is) => is.notNull())
      .addColumn('version', 'integer', (is) => is.notNull())
      .addColumn('variant', 'text')
      .addColumn('first_at', 'bigint', (is) => is.notNull())
      .addColumn('last_at', 'bigint', (is) => is.notNull())
      .addColumn('completed', 'integer', (is) => is.notNull())
      .addColumn('dismissed', 'integer', (is) => is.notNull())
      .addColumn('seq', 'integer', (is) => is.notNull())
      .addColumn('response_id', 'text')
      .addColumn('response_at', 'bigint')
      .addColumn('response_received_at', 'bigint')
      .addColumn('measures', 'text', (is) => is.notNull())
      .addPrimaryKeyConstraint('prompt_is', ['project_id', 'prompt']),
  ).execute();
  await kysely.schema
    .createIndex('prompt_newest_response')
    .on('prompt')
    .columns(['project_id', 'response_received_at', 'prompt'])
    .where('response_received_at', 'is not', null)
    .execute();
}

async function createRollups(kysely: Kysely<unknown>): Promise<void> {
  const answerKey = ['project_id', 'day', 'survey', 'question', 'scale', 'touchpoint', 'dimension', 'value'];
  const promptKey = ['project_id', 'day', 'survey', 'touchpoint', 'dimension', 'value'];
  await createRollup(kysely, { name: 'answer_rollup', key: answerKey, bucket: true, counters: ['n'] });
  const counters = ['shown', 'started', 'completed', 'dismissed'];
  await createRollup(kysely, { name: 'prompt_rollup', key: promptKey, counters });
  const reachCounters = ['moments_milli', 'reports'];
  await createRollup(kysely, {
    name: 'reach_rollup',
    key: ['project_id', 'day', 'touchpoint'],
    counters: reachCounters,
  });
}

async function createRollup(
  kysely: Kysely<unknown>,
  of: { name: string; key: string[]; bucket?: true; counters: string[] },
): Promise<void> {
  let table: CreateTableBuilder<string, string> = kysely.schema.createTable(of.name);
  for (const column of of.key) table = table.addColumn(column, 'text', (is) => is.notNull());
  if (of.bucket) table = table.addColumn('bucket', 'integer', (is) => is.notNull());
  for (const counter of of.counters) table = table.addColumn(counter, 'bigint', (is) => is.notNull());
  await clusteredByKey(
    table.addPrimaryKeyConstraint(`${of.name}_is`, [...of.key, ...(of.bucket ? ['bucket'] : [])]),
  ).execute();
}

async function createAccess(kysely: Kysely<unknown>): Promise<void> {
  await kysely.schema
    .createTable('api_key')
    .addColumn('hash', 'text', (is) => is.primaryKey().notNull())
    .addColumn('prefix', 'text', (is) => is.notNull())
    .addColumn('scope', 'text', (is) => is.notNull())
    .addColumn('project_id', 'text')
    .addColumn('created_at', 'bigint', (is) => is.notNull())
    .addColumn('revoked_at', 'bigint')
    .execute();
  await kysely.schema
    .createTable('setup_token')
    .addColumn('hash', 'text', (is) => is.primaryKey().notNull())
    .addColumn('created_at', 'bigint', (is) => is.notNull())
    .addColumn('used_at', 'bigint')
    .execute();
  await kysely.schema
    .createTable('session')
    .addColumn('hash', 'text', (is) => is.primaryKey().notNull())
    .addColumn('role', 'text', (is) => is.notNull())
    .addColumn('created_at', 'bigint', (is) => is.notNull())
    .addColumn('expires_at', 'bigint', (is) => is.notNull())
    .execute();
}
