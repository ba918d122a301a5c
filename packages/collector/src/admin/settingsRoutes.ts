import { pathOf } from '@cairn/schema';
import { Hono } from 'hono';
import { z } from 'zod';
import { isOriginEntry } from '../ingest/originRule.js';
import { readJson } from '../readJson.js';
import { Refusal } from '../refusal.js';
import { isTimeZone } from '../rollups/localDay.js';
import { saveProject } from '../store/projects.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { addRoute } from './routes.js';

const projectSettings = z.strictObject({
  name: z.string().trim().min(1, 'write a name').max(100),
  timeZone: z.string().refine(isTimeZone, 'write an IANA time zone such as Europe/Berlin'),
  origins: z
    .array(
      z
        .string()
        .refine(
          isOriginEntry,
          'write an origin such as https://shop.example, https://*.shop.example, loopback or null',
        ),
    )
    .max(100),
});

/** Name, calendar and allowed origins of the project. */
export function settingsRoutes({ store, catalog, writer }: AdminParts): Hono<AdminEnv> {
  const api = new Hono<AdminEnv>();
  addRoute(api, '/', {
    GET: (context) => {
      const { name, timeZone, origins } = context.get('project');
      return context.json({ name, timeZone, origins });
    },
    PUT: async (context) => {
      const result = projectSettings.safeParse(await readJson(context.env.incoming));
      if (!result.success) {
        const [issue] = result.error.issues;
        throw new Refusal('invalid', `${pathOf(issue?.path ?? []) || 'the body'}: ${issue?.message}`);
      }
      const { id, timeZone } = context.get('project');
      await saveProject(store.kysely, { id, name: result.data.name, origins: result.data.origins });
      if (result.data.timeZone !== timeZone) {
        await writer.run({ do: 'setTimeZone', projectId: id, timeZone: result.data.timeZone });
      }
      await catalog.reload(id);
      return context.json(result.data);
    },
  });
  return api;
}
