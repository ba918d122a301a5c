import { limits } from '@cairn/schema/wire';
import { type Context, Hono } from 'hono';
import { Refusal } from '../refusal.js';
import { exportSubject } from '../respondents/exportSubject.js';
import { receiptOf } from '../respondents/receipt.js';
import type { Subject } from '../respondents/subject.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { auditDeed } from './auditDeed.js';
import { addRoute, route } from './routes.js';
import { sendStream } from './sendStream.js';

/** What is held of one person, or of one browser: to be given out, or to be erased. */
export function subjectRoutes(
  kind: Subject['kind'],
  { store, writer, compactor }: AdminParts,
): Hono<AdminEnv> {
  // The log outlives what was erased, so it says that it was done and never to whom.
  const target = `one ${kind}`;
  const api = new Hono<AdminEnv>();
  addRoute(api, '/:id', {
    GET: route('respondents.export', giveOut),
    DELETE: route('respondents.erase', eraseAll),
  });
  return api;

  async function giveOut(context: Context<AdminEnv>) {
    await auditDeed(context, store.kysely, { action: 'respondent.export', target });
    const pieces = exportSubject(store.kysely, asked(context));
    return sendStream(context, pieces, 'application/json; charset=utf-8');
  }

  /** Somebody who is not known is erased too: what still waits in their browser must not come. */
  async function eraseAll(context: Context<AdminEnv>) {
    const of = asked(context);
    await writer.run({ do: 'erase', ...of, now: Date.now() });
    await compactor.run('erased');
    await auditDeed(context, store.kysely, { action: 'respondent.erase', target });
    return context.json({ erased: await receiptOf(store.kysely, of) });
  }

  function asked(context: Context<AdminEnv>) {
    const id = context.req.param('id') ?? '';
    if (id.length > limits.maxRespondentChars) {
      throw new Refusal('invalid', `${kind}: at most ${limits.maxRespondentChars} characters`);
    }
    const projectId = context.get('project').id;
    // Browsers' ids are stored in small letters.
    return { projectId, subject: { kind, id: kind === 'visitor' ? id.toLowerCase() : id } };
  }
}
