import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { escapeHtml } from '../digest/digestMail.js';
import { saveSubscription } from '../digest/subscriptions.js';
import { findByToken } from '../digest/unsubscribeToken.js';
import { Refusal } from '../refusal.js';
import type { DigestSubscriptionTable } from '../store/outTables.js';
import { findProject } from '../store/projects.js';
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
      const name = await projectName(await wanted(context));
      const button = '<form method="post"><button>End them</button></form>';
      return page(context, {
        title: `End the digests of ${name}?`,
        body: `<p>You can have them again at any time, in the settings.</p>${button}`,
      });
    }),
    POST: route('digest.unsubscribe', async (context) => {
      const subscription = await wanted(context);
      const { project_id: projectId, account_id: accountId, hour } = subscription;
      await saveSubscription(kysely, { projectId, accountId }, { frequency: 'off', hour, now: Date.now() });
      const name = await projectName(subscription);
      return page(context, { title: `You get no digests of ${name} any more`, body: '' });
    }),
  });
  return api;

  async function projectName({ project_id: id }: DigestSubscriptionTable): Promise<string> {
    return (await findProject(kysely, id))?.name ?? id;
  }

  async function wanted(context: Context<AdminEnv>): Promise<DigestSubscriptionTable> {
    const found = await findByToken(kysely, context.req.param('token') ?? '');
    if (found) return found;
    throw new Refusal('not_found', 'this link ends no digests; open the console and look under your digests');
  }
}

/** As the console looks, without anything that is loaded. */
const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 32rem; margin: 15vh auto; padding: 0 1rem; }
h1 { font-size: 1.25rem; }
button { padding: 0.5rem 1rem; border: 0; border-radius: 6px; background: #2f6b3f; color: #fff; font: inherit; font-weight: 600; cursor: pointer; }
`;
const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
const policy = `default-src 'none'; style-src ${styleHash}; form-action 'self'; frame-ancestors 'none'`;

/** Our own words and the name of the project; `title` is text, `body` is HTML. */
function page(context: Context<AdminEnv>, { title, body }: { title: string; body: string }): Response {
  context.header('Content-Security-Policy', policy);
  context.header('Referrer-Policy', 'no-referrer');
  const said = escapeHtml(title);
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${said}</title><style>${style}</style>`;
  return context.html(
    `<!doctype html><html lang="en"><head>${head}</head><body><h1>${said}</h1>${body}</body></html>`,
  );
}
