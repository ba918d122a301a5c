import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { accounts } from './migrations/accounts.js';
import { caseTables } from './migrations/caseTables.js';
import { comments } from './migrations/comments.js';
import { compaction } from './migrations/compaction.js';
import { countedBy } from './migrations/countedBy.js';
import { deadLetters } from './migrations/deadLetters.js';
import { firstTables } from './migrations/firstTables.js';
import { outcomesAndNotes } from './migrations/outcomesAndNotes.js';
import { outTables } from './migrations/outTables.js';
import { privateTables } from './migrations/privateTables.js';
import { responseViews } from './migrations/responseViews.js';
import { sampling } from './migrations/sampling.js';
import { segments } from './migrations/segments.js';
import { NewerStore } from './newerStore.js';
import type { Tables } from './tables.js';

/** In order, never edited once released: a later version adds its own. */
export const migrations: Record<string, Migration> = {
  '0001_first_tables': { up: firstTables },
  '0002_dead_letters': { up: deadLetters },
  '0004_accounts': { up: accounts },
  '0005_private': { up: privateTables },
  '0006_segments': { up: segments },
  '0007_cases': { up: caseTables },
  '0008_out': { up: outTables },
  '0010_comments': { up: comments },
  '0011_sampling': { up: sampling },
  '0012_outcomes_and_notes': { up: outcomesAndNotes },
  '0013_compaction': { up: compaction },
  '0014_counted_by': { up: countedBy },
  '0015_response_views': { up: responseViews },
};

/**
 * Brings the tables up to date. All or nothing: killed half-way, it leaves no trace and starts over.
 * Throws `NewerStore`, and changes nothing, when a later version has been here.
 */
export async function migrate(
  kysely: Kysely<Tables>,
  wanted: Record<string, Migration> = migrations,
): Promise<void> {
  const unknown = (await appliedTo(kysely)).filter((name) => !(name in wanted));
  if (unknown.length) throw new NewerStore(unknown);
  const migrator = new Migrator({ db: kysely, provider: { getMigrations: async () => wanted } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

async function appliedTo(kysely: Kysely<Tables>): Promise<string[]> {
  const tables = await kysely.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(kysely);
  return rows.map(({ name }) => name);
}
