import { type Context, Hono } from 'hono';
import { saveSubscription } from '../digest/subscriptions.js';
import { findByToken } from '../digest/unsubscribeToken.js';
import { Refusal } from '../refusal.js';
import type { DigestSubscriptionTable } from '../store/outTables.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { addRoute, route } from './routes.js';

/**
 * Where the link in a digest leads. A mailbox provider posts to it (RFC 8058, one click, no session); a person sees a page
 * with a button first, for programs that look through mails follow every link.
 */
export function unsubscribeRoutes({ store }: AdminParts): Hono<AdminEnv> {
  const { kysely } = store;
  const api = new Hono<AdminEnv>();
  addRoute(api, '/:token', {
    GET: route('digest.unsubscribe', async (context) => {
      await wanted(context);
      return page(
        context,
        '<p>End the digests of this project?</p><form method="post"><button>End them</button></form>',
      );
    }),
    POST: route('digest.unsubscribe', async (context) => {
      const { project_id: projectId, account_id: accountId, hour } = await wanted(context);
      await saveSubscription(kysely, { projectId, accountId }, { frequency: 'off', hour, now: Date.now() });
      return page(context, '<p>You get no digests of this project any more.</p>');
    }),
  });
  return api;

  async function wanted(context: Context<AdminEnv>): Promise<DigestSubscriptionTable> {
    const found = await findByToken(kysely, context.req.param('token') ?? '');
    if (found) return found;
    throw new Refusal('not_found', 'this link ends no digests; open the console and look under your digests');
  }
}

/** Our own words alone, and nothing that is loaded. */
function page(context: Context<AdminEnv>, body: string): Response {
  context.header('Content-Security-Policy', "default-src 'none'; form-action 'self'; frame-ancestors 'none'");
  context.header('Referrer-Policy', 'no-referrer');
  return context.html(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cairn</title>${body}</html>`,
  );
}
