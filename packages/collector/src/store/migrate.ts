import { type Kysely, type Migration, Migrator } from 'kysely';
import { firstTables } from './migrations/firstTables.js';
import { privateTables } from './migrations/privateTables.js';
import type { Tables } from './tables.js';

/** In order, never edited once released: a later version adds its own. */
const migrations: Record<string, Migration> = {
  '0001_first_tables': { up: firstTables },
  '0005_private': { up: privateTables },
};

/** Brings the tables up to date. All or nothing: killed half-way, it leaves no trace and starts over. */
export async function migrate(
  kysely: Kysely<Tables>,
  wanted: Record<string, Migration> = migrations,
): Promise<void> {
  const migrator = new Migrator({ db: kysely, provider: { getMigrations: async () => wanted } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
