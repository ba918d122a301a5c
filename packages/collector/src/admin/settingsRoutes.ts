import { Hono } from 'hono';
import { z } from 'zod';
import { recordAudit } from '../access/audit.js';
import { isOriginEntry } from '../ingest/originRule.js';
import { isTimeZone } from '../rollups/localDay.js';
import { saveProject } from '../store/projects.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { checkBody } from './checkBody.js';
import { addRoute, route } from './routes.js';

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
    GET: route('settings.read', (context) => {
      const { name, timeZone, origins } = context.get('project');
      return context.json({ name, timeZone, origins });
    }),
    PUT: route('settings.write', async (context) => {
      const wanted = await checkBody(projectSettings, context.env.incoming);
      const before = context.get('project');
      const { id } = before;
      await saveProject(store.kysely, { id, name: wanted.name, origins: wanted.origins });
      if (wanted.timeZone !== before.timeZone) {
        await writer.run({ do: 'setTimeZone', projectId: id, timeZone: wanted.timeZone });
      }
      await catalog.reload(id);
      await recordAudit(store.kysely, {
        ...{ projectId: id, actor: context.get('principal').name, action: 'settings.change' },
        ...{ target: changedKeys(before, wanted).join(', ') || 'nothing', at: Date.now() },
      });
      return context.json(wanted);
    }),
  });
  return api;
}

type ProjectSettings = z.infer<typeof projectSettings>;

function changedKeys(before: ProjectSettings, after: ProjectSettings): string[] {
  const names = projectSettings.keyof().options;
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}
