import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { listMembers, type Member, removeMembership, setMembership } from '../access/memberships.js';
import { everyProject } from '../access/roles.js';
import { Refusal } from '../refusal.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { auditDeed } from './auditDeed.js';
import { checkBody } from './checkBody.js';
import { role } from './credentialFields.js';
import { addRoute, route } from './routes.js';

export const change = z.strictObject({ role });

/** The people of a project. Those who own every project are shown, and changed by one of their own only. */
export function memberRoutes({ store }: AdminParts): Hono<AdminEnv> {
  const { kysely } = store;
  const api = new Hono<AdminEnv>();

  addRoute(api, '/', {
    GET: route('members.manage', async (context) =>
      context.json({ items: await listMembers(kysely, context.get('project').id) }),
    ),
  });

  addRoute(api, '/:member', {
    PUT: route('members.manage', async (context) => {
      const member = await memberOf(context);
      const { role: wanted } = await checkBody(change, context.env.incoming);
      if (member.everywhere) {
        throw new Refusal('conflict', `${member.email} owns every project; only "remove" changes that`);
      }
      const [projectId, now] = [context.get('project').id, Date.now()];
      await kysely.transaction().execute(async (transaction) => {
        await setMembership(transaction, { projectId, accountId: member.id, role: wanted, now });
        const detail = { from: member.role, to: wanted };
        await auditDeed(context, transaction, { action: 'member.change', target: member.email, detail });
      });
      return context.json({ ...member, role: wanted });
    }),
    DELETE: route('members.manage', async (context) => {
      const member = await memberOf(context);
      if (member.everywhere) await requireReplaceable(context, member);
      const { id: projectId } = context.get('project');
      await kysely.transaction().execute(async (transaction) => {
        await removeMembership(transaction, { projectId, accountId: member.id });
        if (member.everywhere) {
          await removeMembership(transaction, { projectId: everyProject, accountId: member.id });
        }
        const detail = { role: member.role, everywhere: member.everywhere };
        await auditDeed(context, transaction, { action: 'member.remove', target: member.email, detail });
      });
      return context.body(null, 204);
    }),
  });

  async function memberOf(context: Context<AdminEnv>): Promise<Member> {
    const members = await listMembers(kysely, context.get('project').id);
    const member = members.find(({ id }) => id === context.req.param('member'));
    if (!member) throw new Refusal('not_found', 'there is no such member');
    return member;
  }

  /** Somebody must stay who owns every project, or a new one would belong to nobody. */
  async function requireReplaceable(context: Context<AdminEnv>, { email }: Member): Promise<void> {
    if (!context.get('principal').grants.has(everyProject)) {
      throw new Refusal('forbidden', `${email} owns every project; one who does as well has to remove them`);
    }
    const others = (await listMembers(kysely, everyProject)).filter((one) => one.email !== email);
    if (!others.length) {
      throw new Refusal('conflict', `${email} is the last who owns every project; let another one in first`);
    }
  }

  return api;
}
