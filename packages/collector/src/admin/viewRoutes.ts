import { type Context, Hono } from 'hono';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { Refusal } from '../refusal.js';
import { documentOf } from '../store/documents.js';
import {
  addView,
  changeView,
  defaultView,
  findView,
  forgetDefaultView,
  listViews,
  removeView,
  setDefaultView,
} from '../store/responseViews.js';
import type { Tables } from '../store/tables.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { auditDeed } from './auditDeed.js';
import { checkBody } from './checkBody.js';
import { responseParameters } from './responseParameters.js';
import { addRoute, personOf, route } from './routes.js';
import { viewHoldsNobody } from './viewHoldsNobody.js';

const advice = 'write 1 to 80 characters';
const mostViews = 200;

const { respondent: _nobody, ...parameters } = responseParameters;
const days = z
  .string()
  .regex(/^[1-9]\d{0,3}$/, 'write how many days up to today')
  .optional();
const q = z
  .never({ error: 'a view keeps no search, whose words may name somebody; save it without' })
  .optional();
const checked = z.strictObject({ ...parameters, q, days });

/**
 * The query of the list, as it is written in its address; `days` are those up to whatever day it is then. Not whose responses, and no words:
 * a view is kept for as long as the team likes it, and is not reached when somebody asks to be forgotten.
 */
const filter = z.record(z.string().max(64), z.string().max(400)).superRefine((written, context) => {
  const { error } = checked.safeParse(written);
  for (const { path, message } of error?.issues ?? []) {
    context.addIssue({ code: 'custom', path: [...path], message });
  }
});

export const viewWords = z.strictObject({
  name: z.string(advice).trim().min(1, advice).max(80, advice),
  filter,
});

/** Null: begin with everything. */
export const beginning = z.strictObject({ view: z.string().max(64).nullable() });

/** Filters of responses that the team has named. Everybody may choose the one that they begin with. */
export function viewRoutes({ store: { kysely } }: AdminParts): Hono<AdminEnv> {
  const api = new Hono<AdminEnv>();
  addRoute(api, '/', {
    GET: route('responses.read', async (context) => {
      const projectId = context.get('project').id;
      const { person } = context.get('principal');
      const mine = person ? await defaultView(kysely, { projectId, accountId: person.accountId }) : null;
      return context.json({ items: await listViews(kysely, projectId), default: mine });
    }),
    POST: route('views.write', add),
  });
  addRoute(api, '/default', { PUT: route('views.choose', choose) });
  addRoute(api, '/:view', { PUT: route('views.write', change), DELETE: route('views.write', remove) });
  return api;

  /** A view as it was sent, once it is sure that it is about nobody. */
  async function wordsIn(context: Context<AdminEnv>) {
    const words = await checkBody(viewWords, context.env.incoming);
    viewHoldsNobody(checked.parse(words.filter), await documentOf(kysely, context.get('project')));
    return words;
  }

  async function add(context: Context<AdminEnv>) {
    const words = await wordsIn(context);
    const projectId = context.get('project').id;
    const author = context.get('principal').name;
    const view = await kysely.transaction().execute(async (transaction) => {
      if ((await listViews(transaction, projectId)).length >= mostViews) {
        throw new Refusal('conflict', `there are ${mostViews} views; delete one that nobody needs`);
      }
      const made = await addView(transaction, { projectId, ...words, author, now: Date.now() });
      if (!made) throw taken(words.name);
      await auditDeed(context, transaction, { action: 'view.create', target: made.name });
      return made;
    });
    return context.json(view, 201);
  }

  async function change(context: Context<AdminEnv>) {
    const words = await wordsIn(context);
    const of = placeOf(context);
    const view = await kysely.transaction().execute(async (transaction) => {
      const { name: before } = await viewIn(transaction, of);
      const others = (await listViews(transaction, of.projectId)).filter(({ id }) => id !== of.id);
      if (others.some(({ name }) => name === words.name)) throw taken(words.name);
      await changeView(transaction, { ...of, ...words, now: Date.now() });
      const detail = before === words.name ? {} : { from: before };
      await auditDeed(context, transaction, { action: 'view.change', target: words.name, detail });
      return viewIn(transaction, of);
    });
    return context.json(view);
  }

  async function remove(context: Context<AdminEnv>) {
    const of = placeOf(context);
    await kysely.transaction().execute(async (transaction) => {
      const { name } = await viewIn(transaction, of);
      await removeView(transaction, of);
      await auditDeed(context, transaction, { action: 'view.delete', target: name });
    });
    return context.body(null, 204);
  }

  async function choose(context: Context<AdminEnv>) {
    const { view } = await checkBody(beginning, context.env.incoming);
    const { accountId } = personOf(context.get('principal'));
    const of = { projectId: context.get('project').id, accountId };
    if (view === null) await forgetDefaultView(kysely, of);
    else {
      await viewIn(kysely, { projectId: of.projectId, id: view });
      await setDefaultView(kysely, { ...of, view });
    }
    return context.body(null, 204);
  }
}

async function viewIn(kysely: Kysely<Tables>, of: { projectId: string; id: string }) {
  const view = await findView(kysely, of);
  if (!view) throw new Refusal('not_found', `there is no view "${of.id}" here`);
  return view;
}

function placeOf(context: Context<AdminEnv>): { projectId: string; id: string } {
  return { projectId: context.get('project').id, id: context.req.param('view') ?? '' };
}

function taken(name: string): Refusal {
  return new Refusal('invalid', `name: another view is called "${name}"; choose another name`);
}
