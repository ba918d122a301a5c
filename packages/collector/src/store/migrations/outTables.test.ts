import { Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { createDialect, openConnection } from '../dialect.js';
import { migrate, migrations } from '../migrate.js';
import type { Tables } from '../tables.js';

test('what webhooks were told before stays, and is not told again', async () => {
  const kysely = new Kysely<Tables>({ dialect: createDialect(openConnection(':memory:')) });
  const before = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '0008'));
  await migrate(kysely, before);
  await sql`insert into webhook (project_id, id, url, events, secret, state, created_at, failures)
    values ('demo', 'w', 'https://example.com/', '["response.completed"]', 's', 'active', 1, 0)`.execute(
    kysely,
  );
  await sql`insert into delivery values
    ('demo', 'd', 'w', 'response.completed', 'p', 'e', 1, 'pending', 2, 9, 500, 'no', 'later', null)`.execute(
    kysely,
  );
  await migrate(kysely);
  expect(await kysely.selectFrom('delivery').selectAll().execute()).toEqual([
    {
      ...{ project_id: 'demo', id: 'd', webhook: 'w', kind: 'response.completed', key: 'p', prompt: 'p' },
      ...{ respondent: null, event: 'e', data: null, created_at: 1, state: 'pending', attempts: 2 },
      ...{ next_at: 9, status: 500, error: 'no', answer: 'later', done_at: null },
    },
  ]);
  expect(await kysely.selectFrom('webhook').select('format').execute()).toEqual([{ format: 'standard' }]);
  await kysely.destroy();
});
