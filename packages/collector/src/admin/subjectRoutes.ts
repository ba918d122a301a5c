import { Readable } from 'node:stream';
import { limits } from '@cairn/schema/wire';
import { type Context, Hono } from 'hono';
import { recordAudit } from '../access/audit.js';
import { Refusal } from '../refusal.js';
import { exportSubject } from '../respondents/exportSubject.js';
import { receiptOf } from '../respondents/receipt.js';
import type { Subject } from '../respondents/subject.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { addRoute, route } from './routes.js';

/** What is held of one person, or of one browser: to be given out, or to be erased. */
export function subjectRoutes(kind: Subject['kind'], { store, writer }: AdminParts): Hono<AdminEnv> {
  const api = new Hono<AdminEnv>();
  addRoute(api, '/:id', {
    GET: route('respondents.export', giveOut),
    DELETE: route('respondents.erase', eraseAll),
  });
  return api;

  async function giveOut(context: Context<AdminEnv>) {
    await note(context, 'respondent.export');
    const pieces = exportSubject(store.kysely, asked(context));
    // A stream of node's is a web stream here, whatever the two type declarations say of each other.
    const body = Readable.toWeb(Readable.from(pieces)) as ReadableStream;
    return context.body(body, 200, { 'Content-Type': 'application/json; charset=utf-8' });
  }

  /** Somebody who is not known is erased too: what still waits in their browser must not come. */
  async function eraseAll(context: Context<AdminEnv>) {
    const of = asked(context);
    await writer.run({ do: 'erase', ...of, now: Date.now() });
    await note(context, 'respondent.erase');
    return context.json({ erased: await receiptOf(store.kysely, of) });
  }

  /** That it was done, never to whom: the log outlives what was erased. */
  async function note(context: Context<AdminEnv>, action: 'respondent.export' | 'respondent.erase') {
    await recordAudit(store.kysely, {
      ...{ projectId: context.get('project').id, actor: context.get('principal').name },
      ...{ action, target: `one ${kind}`, at: Date.now() },
    });
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
