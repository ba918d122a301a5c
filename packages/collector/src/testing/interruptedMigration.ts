import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

const built = (path: string) => new URL(`../../dist/${path}`, import.meta.url).href;

/**
 * A process that is in the middle of a migration: it has changed tables, filled one, and is not done.
 * It stays there until it is killed.
 */
export async function startEndlessMigration(database: string): Promise<ChildProcess> {
  const script = `
    import { Kysely, sql } from 'kysely';
    import { createDialect, openConnection } from '${built('store/dialect.js')}';
    import { migrate, migrations } from '${built('store/migrate.js')}';
    const kysely = new Kysely({ dialect: createDialect(openConnection(${JSON.stringify(database)})) });
    const up = async (db) => {
      await db.schema.createTable('half_way').addColumn('room', 'text').execute();
      await db.schema.alterTable('event').addColumn('half_way', 'text').execute();
      await sql\`delete from event\`.execute(db);
      for (let row = 0; row < 500; row += 1) await sql\`insert into half_way values (\${'x'.repeat(20_000)})\`.execute(db);
      console.log('half way');
      await new Promise(() => setInterval(() => {}, 1000));
    };
    await migrate(kysely, { ...migrations, '9999_half_way': { up } });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: new URL('../..', import.meta.url),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  if (!String(said).startsWith('half way')) throw new Error(`the migration ended: ${said}`);
  return child;
}
