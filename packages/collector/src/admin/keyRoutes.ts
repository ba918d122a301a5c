import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { type ApiKey, createApiKey, listApiKeys, revokeApiKey } from '../access/apiKeys.js';
import { everyProject, keyScopes } from '../access/roles.js';
import { Refusal } from '../refusal.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { auditDeed } from './auditDeed.js';
import { checkBody } from './checkBody.js';
import { addRoute, route } from './routes.js';

// The keys of a literal object are what its type says.
const scopes = Object.keys(keyScopes) as [keyof typeof keyScopes, ...(keyof typeof keyScopes)[]];

export const wish = z.strictObject({
  name: z.string('write what the key is for').trim().min(1, 'write what the key is for').max(100),
  scope: z.enum(scopes, { error: `write one of ${scopes.join(', ')}` }),
});

/** The project's keys for programs. The secret is in the answer that makes it, and nowhere after that. */
export function keyRoutes({ store }: AdminParts): Hono<AdminEnv> {
  const { kysely } = store;
  const api = new Hono<AdminEnv>();

  addRoute(api, '/', {
    GET: route('keys.manage', async (context) =>
      context.json({ items: (await keysOf(context)).map(itemOf) }),
    ),
    POST: route('keys.manage', async (context) => {
      const given = await checkBody(wish, context.env.incoming);
      const [projectId, now] = [context.get('project').id, Date.now()];
      const createdBy = context.get('principal').name;
      const { key, secret } = await createApiKey(kysely, { ...given, projectId, createdBy, now });
      await auditDeed(context, kysely, { action: 'key.create', target: `${key.prefix}…`, detail: given });
      return context.json({ ...itemOf(key), secret }, 201);
    }),
  });

  addRoute(api, '/:key', {
    DELETE: route('keys.manage', async (context) => {
      const key = (await keysOf(context)).find(({ id }) => id === context.req.param('key'));
      if (!key) throw new Refusal('not_found', 'there is no such key; it may have been revoked');
      await revokeApiKey(kysely, key.id, Date.now());
      const detail = { name: key.name };
      await auditDeed(context, kysely, { action: 'key.revoke', target: `${key.prefix}…`, detail });
      return context.body(null, 204);
    }),
  });

  /** Keys of all projects are the business of those who own all projects. */
  function keysOf(context: Context<AdminEnv>): Promise<ApiKey[]> {
    const everywhere = context.get('principal').grants.has(everyProject);
    return listApiKeys(kysely, { projectId: context.get('project').id, everywhere });
  }

  return api;
}

export type KeyItem = ReturnType<typeof itemOf>;

function itemOf({ projectId, createdAt, lastUsedAt, ...key }: ApiKey) {
  return {
    ...key,
    everywhere: projectId === null,
    createdAt: new Date(createdAt).toISOString(),
    lastUsedAt: lastUsedAt === null ? null : new Date(lastUsedAt).toISOString(),
  };
}
