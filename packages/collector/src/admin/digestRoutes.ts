import { Hono } from 'hono';
import { z } from 'zod';
import { frequencies } from '../digest/dueIssue.js';
import { findSubscription, saveSubscription } from '../digest/subscriptions.js';
import { Refusal } from '../refusal.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { checkBody } from './checkBody.js';
import { addRoute, personOf, route } from './routes.js';

const wholeHour = 'write a whole hour from 0 to 23';
export const wish = z.strictObject({
  frequency: z.enum(frequencies, { error: `write one of ${frequencies.join(', ')}` }),
  hour: z.number(wholeHour).int(wholeHour).min(0, wholeHour).max(23, wholeHour).default(8),
});

const usualHour = 8;

/** Whether the person who asks is written to about the project, and when. Nobody decides it for somebody else. */
export function digestRoutes({ store, settings }: AdminParts): Hono<AdminEnv> {
  const { kysely } = store;
  const api = new Hono<AdminEnv>();
  addRoute(api, '/', {
    GET: route('digest.manage', async (context) => {
      const { accountId, email } = personOf(context.get('principal'));
      const { id: projectId, timeZone } = context.get('project');
      const found = await findSubscription(kysely, { projectId, accountId });
      const { frequency, hour } = found ?? { frequency: 'off', hour: usualHour };
      return context.json({
        frequency,
        hour,
        timeZone,
        to: email,
        isMailConfigured: settings.mail !== undefined,
      });
    }),
    PUT: route('digest.manage', async (context) => {
      const { accountId } = personOf(context.get('principal'));
      const { frequency, hour } = await checkBody(wish, context.env.incoming);
      if (!settings.mail && frequency !== 'off') {
        throw new Refusal(
          'conflict',
          'mail is not configured here; set CAIRN_SMTP_URL and CAIRN_MAIL_FROM where the collector runs',
        );
      }
      const projectId = context.get('project').id;
      await saveSubscription(kysely, { projectId, accountId }, { frequency, hour, now: Date.now() });
      return context.json({ frequency, hour });
    }),
  });
  return api;
}
