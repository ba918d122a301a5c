import { limits } from '@cairn/schema';
import { Hono } from 'hono';
import { z } from 'zod';
import { isTimeZone } from '../calendar/localDay.js';
import { listIdentitySecrets } from '../identity/identitySecrets.js';
import { isOriginEntry } from '../ingest/originRule.js';
import { Refusal } from '../refusal.js';
import { type Project, saveProject } from '../store/projects.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { auditDeed } from './auditDeed.js';
import { checkBody } from './checkBody.js';
import { addRoute, route } from './routes.js';

/** An event may arrive for that long, and what it is checked against must still be there. */
const retentionAdvice = `write days, ${limits.maxEventAgeDays} to 3650, or null to keep everything`;

export const projectSettings = z.strictObject({
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
  /** Left out: as it is. */
  identity: z.strictObject({ required: z.boolean('write true or false') }).optional(),
  /** Days, or null to keep everything. Left out: as it is. */
  retentionDays: z
    .number()
    .int(retentionAdvice)
    .min(limits.maxEventAgeDays, retentionAdvice)
    .max(3650, retentionAdvice)
    .nullable()
    .optional(),
});

/** Name, calendar, allowed origins and privacy of the project. */
export function settingsRoutes({ store, catalog, writer }: AdminParts): Hono<AdminEnv> {
  const api = new Hono<AdminEnv>();
  addRoute(api, '/', {
    GET: route('settings.read', (context) => context.json(settingsOf(context.get('project')))),
    PUT: route('settings.write', async (context) => {
      const { identity, ...written } = await checkBody(projectSettings, context.env.incoming);
      const before = context.get('project');
      const { retentionDays = before.retentionDays } = written;
      const identityRequired = identity?.required ?? before.identityRequired;
      if (identityRequired && !before.identityRequired) await requireSecret(before.id);
      const after = { ...before, ...written, retentionDays, identityRequired };
      await saveProject(store.kysely, after);
      if (after.timeZone !== before.timeZone) {
        await writer.run({ do: 'setTimeZone', projectId: before.id, timeZone: after.timeZone });
      }
      await catalog.reload(before.id);
      const target = changedKeys(before, after).join(', ') || 'nothing';
      await auditDeed(context, store.kysely, { action: 'settings.change', target });
      return context.json(settingsOf(after));
    }),
  });

  /** Demanded before there is one, it would drop everybody's name. */
  async function requireSecret(projectId: string): Promise<void> {
    if ((await listIdentitySecrets(store.kysely, projectId)).length) return;
    throw new Refusal('invalid', 'identity.required: make a secret first, with POST identity/secret');
  }

  return api;
}

export type SettingsAnswer = ReturnType<typeof settingsOf>;

function settingsOf({ name, timeZone, origins, identityRequired, retentionDays }: Project) {
  return { name, timeZone, origins, identity: { required: identityRequired }, retentionDays };
}

function changedKeys(before: Project, after: Project): string[] {
  const [was, is] = [Object.entries(settingsOf(before)), Object.entries(settingsOf(after))];
  return is
    .filter(([, value], index) => JSON.stringify(value) !== JSON.stringify(was[index]?.[1]))
    .map(([name]) => name);
}
