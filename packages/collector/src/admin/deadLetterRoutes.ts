import { Hono } from 'hono';
import { z } from 'zod';
import { cursorOf, selectDeadLetters } from '../store/deadLetters.js';
import type { DeadLetterTable } from '../store/tables.js';
import type { ReplayedLetter } from '../writer/replayLetters.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { auditDeed } from './auditDeed.js';
import { checkBody } from './checkBody.js';
import { checkQuery } from './checkQuery.js';
import { maxPage, nextPage, pageCursor, pageLimit } from './paging.js';
import { addRoute, route } from './routes.js';

export const query = z.strictObject({ limit: pageLimit, cursor: pageCursor.optional() });

const some = `write 1 to ${maxPage} ids of dead letters`;
export const wish = z
  .strictObject({
    // Each replay is one transaction, and events wait for it.
    ids: z.array(z.uuid('write the ids of dead letters')).min(1, some).max(maxPage, some).exactOptional(),
    cursor: pageCursor.exactOptional(),
  })
  .default({});

/** Events that the store has refused: what they are, and a way to put them in again. For owners only. */
export function deadLetterRoutes(parts: AdminParts): Hono<AdminEnv> {
  const api = new Hono<AdminEnv>();
  addRoute(api, '/', {
    GET: route('deadLetters.manage', async (context) => {
      const { limit, cursor: after } = checkQuery(query, context.req.query());
      const page = { projectId: context.get('project').id, after, limit: limit + 1 };
      const rows = await selectDeadLetters(parts.store.kysely, page).execute();
      const items = rows.slice(0, limit);
      const last = rows.length > limit ? items.at(-1) : undefined;
      return context.json({ items: items.map(itemOf), next: nextPage(last && cursorOf(last)) });
    }),
  });

  addRoute(api, '/replay', {
    POST: route('deadLetters.manage', async (context) => {
      const { ids, cursor: after } = await checkBody(wish, context.env.incoming);
      const projectId = context.get('project').id;
      const letters = await parts.writer.replay({ projectId, ids, after, limit: maxPage });
      announce(projectId, letters);
      const target = `${letters.length} dead letters`;
      if (letters.length)
        await auditDeed(context, parts.store.kysely, { action: 'deadLetter.replay', target });
      const last = letters.length === maxPage ? letters.at(-1) : undefined;
      return context.json({
        items: letters.map(({ event, ...rest }) => ({ id: event.id, ...rest })),
        next: nextPage(last && cursorOf(last.event)),
      });
    }),
  });

  /** Open consoles learn of a late answer as of any other. */
  function announce(projectId: string, letters: readonly ReplayedLetter[]): void {
    const verdicts = letters.map(({ result }) => (result === 'stored' ? 'accepted' : 'duplicate'));
    parts.feed.announce(
      projectId,
      letters.map(({ event }) => event),
      verdicts,
    );
  }

  return api;
}

export type DeadLetterItem = ReturnType<typeof itemOf>;

function itemOf({ id, received_at, code, reason, body }: DeadLetterTable) {
  return { id, receivedAt: new Date(received_at).toISOString(), code, reason, event: JSON.parse(body) };
}
