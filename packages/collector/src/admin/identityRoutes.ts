import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { createLocalDay } from '../calendar/localDay.js';
import { sumUnproved } from '../identity/countUnproved.js';
import {
  listIdentitySecrets,
  removeIdentitySecret,
  rotateIdentitySecret,
} from '../identity/identitySecrets.js';
import type { identity, madeIdentitySecret } from '../openapi/answers/project.js';
import { Refusal } from '../refusal.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { auditDeed } from './auditDeed.js';
import { checkBody } from './checkBody.js';
import { addRoute, route } from './routes.js';

const hourMs = 60 * 60 * 1000;
const toldDays = 30;
const hours = 'write the hours, 0 to 168, that the former secret stays good';
export const rotation = z
  .strictObject({ formerHours: z.number(hours).int(hours).min(0, hours).max(168, hours).default(24) })
  .default({ formerHours: 24 });

/** What the host's server signs identities with, and how often a signature was missing. */
export function identityRoutes({ store, catalog }: AdminParts): Hono<AdminEnv> {
  const { kysely } = store;
  const api = new Hono<AdminEnv>();
  addRoute(api, '/', { GET: route('identity.manage', tellIdentity) });
  addRoute(api, '/secret', { POST: route('identity.manage', rotateSecret) });
  addRoute(api, '/secrets/:id', { DELETE: route('identity.manage', removeSecret) });
  return api;

  async function tellIdentity(context: Context<AdminEnv>) {
    const { id: projectId, identityRequired, timeZone } = context.get('project');
    const day = createLocalDay(timeZone)(Date.now() - toldDays * 24 * hourMs);
    const secrets = await listIdentitySecrets(kysely, projectId);
    return context.json({
      required: identityRequired,
      secrets: secrets.map(({ id, createdAt, retiresAt }) => ({
        id,
        createdAt: new Date(createdAt).toISOString(),
        retiresAt: retiresAt === null ? null : new Date(retiresAt).toISOString(),
      })),
      /** Of the last 30 days. */
      unproved: await sumUnproved(kysely, { projectId, day }),
    } satisfies z.infer<typeof identity>);
  }

  /** The only answer that ever holds the secret. */
  async function rotateSecret(context: Context<AdminEnv>) {
    const { formerHours } = await checkBody(rotation, context.env.incoming);
    const projectId = context.get('project').id;
    const now = Date.now();
    const formerUntil = now + formerHours * hourMs;
    const { id, secret } = await rotateIdentitySecret(kysely, { projectId, now, formerUntil });
    await catalog.reload(projectId);
    await auditDeed(context, kysely, { action: 'identity.change', target: `secret ${id} made` });
    const made = { id, secret, createdAt: new Date(now).toISOString() };
    return context.json(made satisfies z.infer<typeof madeIdentitySecret>, 201);
  }

  async function removeSecret(context: Context<AdminEnv>) {
    const { id: projectId } = context.get('project');
    const id = context.req.param('id') ?? '';
    if (!(await removeIdentitySecret(kysely, { projectId, id }))) {
      throw new Refusal('not_found', `there is no identity secret "${id}" here`);
    }
    await catalog.reload(projectId);
    await auditDeed(context, kysely, { action: 'identity.change', target: `secret ${id} removed` });
    return context.body(null, 204);
  }
}
