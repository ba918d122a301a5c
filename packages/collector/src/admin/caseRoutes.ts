import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { PersonsDeed } from '../cases/afterDeed.js';
import { caseDetail } from '../cases/caseDetail.js';
import { caseItems } from '../cases/caseItem.js';
import { caseSummary } from '../cases/caseSummary.js';
import { caseOrders, findCase, listCases } from '../cases/listCases.js';
import { memberCalled } from '../cases/memberCalled.js';
import { workOnCase } from '../cases/workOnCase.js';
import { Refusal } from '../refusal.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { auditDeed } from './auditDeed.js';
import { checkBody } from './checkBody.js';
import { checkQuery } from './checkQuery.js';
import { nextPage, pageCursor, pageLimit } from './paging.js';
import { addRoute, route } from './routes.js';

const dayMs = 24 * 60 * 60 * 1000;
const maxWords = 5000;
const statuses = ['open', 'acknowledged', 'resolved'] as const;

const id = z.string().min(1).max(64);
export const listQuery = z.strictObject({
  limit: pageLimit,
  cursor: pageCursor.optional(),
  order: z.enum(caseOrders, { error: `write one of ${caseOrders.join(', ')}` }).default('newest'),
  status: z.enum(statuses, { error: `write one of ${statuses.join(', ')}` }).optional(),
  /** An account's id, an e-mail address, `me` or `nobody`. */
  assignee: z.string().min(1).max(254).optional(),
  touchpoint: id.optional(),
  survey: id.optional(),
  overdue: z.enum(['true', 'false'], { error: 'write true or false' }).optional(),
});

const daysAdvice = 'write a whole number of days from 1 to 366';
export const summaryQuery = z.strictObject({
  days: z
    .string()
    .regex(/^\d{1,3}$/, daysAdvice)
    .transform(Number)
    .refine((days) => days >= 1 && days <= 366, daysAdvice)
    .default(28),
});

const words = z
  .string('write some words')
  .trim()
  .min(1, 'write some words')
  .max(maxWords, `at most ${maxWords} characters`);
export const deed = z.discriminatedUnion(
  'do',
  [
    z.strictObject({ do: z.literal('assign'), assignee: z.string().max(254).nullable() }),
    z.strictObject({ do: z.literal('note'), words }),
    z.strictObject({ do: z.literal('acknowledge'), words: words.optional() }),
    z.strictObject({ do: z.literal('resolve'), words: words.optional() }),
    z.strictObject({ do: z.literal('reopen'), words: words.optional() }),
  ],
  { error: 'choose one of assign, note, acknowledge, resolve, reopen' },
);
type Deed = z.infer<typeof deed>;

const kinds = {
  assign: 'assigned',
  note: 'noted',
  acknowledge: 'acknowledged',
  resolve: 'resolved',
  reopen: 'reopened',
} as const satisfies Record<Deed['do'], PersonsDeed>;

/** Who should be replied to, and what is done about it. */
export function caseRoutes({ store, deliverer }: AdminParts): Hono<AdminEnv> {
  const { kysely } = store;
  const api = new Hono<AdminEnv>();
  addRoute(api, '/', { GET: route('cases.read', list) });
  addRoute(api, '/summary', { GET: route('cases.read', summary) });
  addRoute(api, '/:id', { GET: route('cases.read', show), POST: route('cases.work', work) });
  return api;

  async function list(context: Context<AdminEnv>) {
    const { cursor, overdue, assignee, ...rest } = checkQuery(listQuery, context.req.query());
    const now = Date.now();
    const { rows, next } = await listCases(kysely, {
      ...{ ...rest, now, projectId: context.get('project').id },
      assignee: assignee === undefined ? undefined : await accountCalled(context, assignee),
      overdue: overdue && overdue === 'true',
      after: cursor && { openedAt: cursor.receivedAt, id: cursor.id },
    });
    return context.json({
      items: await caseItems(kysely, rows, now),
      next: nextPage(next && { receivedAt: next.openedAt, id: next.id }),
    });
  }

  async function summary(context: Context<AdminEnv>) {
    const { days } = checkQuery(summaryQuery, context.req.query());
    const { id: projectId } = context.get('project');
    const now = Date.now();
    const from = now - days * dayMs;
    const figures = await caseSummary(kysely, { projectId, from, to: now + 1, now });
    return context.json({ days, from: new Date(from).toISOString(), ...figures });
  }

  async function show(context: Context<AdminEnv>) {
    return context.json(await detailOf(context));
  }

  async function work(context: Context<AdminEnv>) {
    const { do: what, ...rest } = await checkBody(deed, context.env.incoming);
    const of = { projectId: context.get('project').id, id: context.req.param('id') ?? '' };
    const by = { kind: kinds[what], at: Date.now(), author: context.get('principal').name };
    await kysely.transaction().execute(async (transaction) => {
      const said = 'words' in rest && rest.words !== undefined ? rest.words : null;
      const assignee = 'assignee' in rest ? rest.assignee : null;
      await workOnCase(transaction, of, { ...by, words: said, assignee });
      await auditDeed(context, transaction, { action: 'case.change', target: of.id, detail: { do: what } });
    });
    deliverer.wake();
    return context.json(await detailOf(context));
  }

  async function detailOf(context: Context<AdminEnv>) {
    const of = { projectId: context.get('project').id, id: context.req.param('id') ?? '' };
    const row = await findCase(kysely, of);
    if (!row) throw new Refusal('not_found', `there is no case "${of.id}" here`);
    return caseDetail(kysely, row, Date.now());
  }

  /** The account that is meant; null for nobody's cases. */
  async function accountCalled(context: Context<AdminEnv>, called: string): Promise<string | null> {
    if (called === 'nobody') return null;
    if (called === 'me') {
      const { person } = context.get('principal');
      if (person) return person.accountId;
      throw new Refusal('invalid', 'assignee: a key has no cases of its own; name a member');
    }
    return (await memberCalled(kysely, context.get('project').id, called)).id;
  }
}
