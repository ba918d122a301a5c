import { Hono } from 'hono';
import { z } from 'zod';
import { readJson } from '../readJson.js';
import { Refusal } from '../refusal.js';
import { cursorOf, type LetterCursor, selectDeadLetters } from '../store/deadLetters.js';
import type { DeadLetterTable } from '../store/tables.js';
import type { ReplayedLetter } from '../writer/replayLetters.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { checkQuery } from './checkQuery.js';
import { addRoute, route } from './routes.js';

/** Letters of one page, and of one replay: each replay is one transaction, and events wait for it. */
const maxLetters = 200;

const cursor = z.string().transform(toCursor);

const query = z.strictObject({
  limit: z
    .string()
    .regex(/^\d{1,3}$/, `write a whole number from 1 to ${maxLetters}`)
    .transform(Number)
    .refine((limit) => limit >= 1 && limit <= maxLetters, `write a whole number from 1 to ${maxLetters}`)
    .default(50),
  cursor: cursor.optional(),
});

const wish = z
  .strictObject({
    ids: z.array(z.uuid('write the ids of dead letters')).min(1).max(maxLetters).exactOptional(),
    cursor: cursor.exactOptional(),
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
      return context.json({ items: items.map(itemOf), next: last ? fromCursor(cursorOf(last)) : null });
    }),
  });

  addRoute(api, '/replay', {
    POST: route('deadLetters.manage', async (context) => {
      const body = wish.safeParse(await readJson(context.env.incoming));
      if (!body.success) {
        const message = `ids: write at most ${maxLetters} ids of dead letters; cursor: the "next" of the answer before`;
        throw new Refusal('invalid', message);
      }
      const projectId = context.get('project').id;
      const { ids, cursor: after } = body.data;
      const letters = await parts.writer.replay({ projectId, ids, after, limit: maxLetters });
      announce(projectId, letters);
      const last = letters.length === maxLetters ? letters.at(-1) : undefined;
      return context.json({
        items: letters.map(({ event, ...rest }) => ({ id: event.id, ...rest })),
        next: last ? fromCursor(cursorOf(last.event)) : null,
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

function itemOf({ id, received_at, code, reason, body }: DeadLetterTable) {
  return { id, receivedAt: new Date(received_at).toISOString(), code, reason, event: JSON.parse(body) };
}

function fromCursor({ receivedAt, id }: LetterCursor): string {
  return Buffer.from(`${receivedAt} ${id}`).toString('base64url');
}

function toCursor(written: string, context: z.core.$RefinementCtx<string>): LetterCursor {
  const [, receivedAt, id] =
    /^(\d{1,16}) (\S{1,64})$/.exec(Buffer.from(written, 'base64url').toString()) ?? [];
  if (!id)
    context.issues.push({ code: 'custom', input: written, message: 'use the "next" of the page before' });
  return { receivedAt: Number(receivedAt), id: id ?? '' };
}
