import { Hono } from 'hono';
import { z } from 'zod';
import type { CommentCursor, CommentFilter } from '../comments/commentFilter.js';
import { listComments } from '../comments/listComments.js';
import type { Project } from '../store/projects.js';
import { createThemeFinder } from '../themes/createThemeFinder.js';
import { themeReport } from '../themes/themeReport.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { checkQuery } from './checkQuery.js';
import { day } from './day.js';
import { momentsBetween } from './momentsBetween.js';
import { pageLimit } from './paging.js';
import { addRoute, route } from './routes.js';
import { searchParameter } from './searchParameter.js';
import { sideParameter } from './sideParameter.js';

const id = z.string().min(1).max(64).optional();

/** `?cursor=…`: the "next" of the page before. What it says is nobody's business. */
const cursor = z.string().transform((written, context): CommentCursor => {
  const [, at, prompt = '', question = ''] =
    /^(\d{1,16}) (\S{1,64}) (\S{1,64})$/.exec(Buffer.from(written, 'base64url').toString()) ?? [];
  if (!question) {
    context.issues.push({ code: 'custom', input: written, message: 'use the "next" of the page before' });
  }
  return { at: Number(at), prompt, question };
});

const selection = z.strictObject({
  ...{ touchpoint: id, survey: id, question: id, locale: id, from: day.optional(), to: day.optional() },
});

const query = selection.extend({
  ...{ limit: pageLimit, cursor: cursor.optional(), side: sideParameter, q: searchParameter },
});

/** What people wrote: read newest first and searched, and what it is about. */
export function commentRoutes({ store }: AdminParts): Hono<AdminEnv> {
  const finder = createThemeFinder();
  const api = new Hono<AdminEnv>();
  addRoute(api, '/comments', {
    GET: route('responses.read', async (context) => {
      const { cursor: after, limit, q: terms = [], ...asked } = checkQuery(query, context.req.query());
      const filter = filterOf(asked, context.get('project'));
      const { items, next } = await listComments(store.kysely, { ...filter, limit, after, terms });
      return context.json({ items, next: next ? nextOf(next) : null });
    }),
  });
  addRoute(api, '/themes', {
    GET: route('reports.read', async (context) => {
      const filter = filterOf(checkQuery(selection, context.req.query()), context.get('project'));
      return context.json(await themeReport(store.kysely, filter, finder));
    }),
  });
  return api;
}

type Asked = z.infer<typeof selection> & { side?: CommentFilter['side'] };

function filterOf({ from, to, ...rest }: Asked, { id: projectId, timeZone }: Project): CommentFilter {
  return { ...rest, projectId, moments: momentsBetween({ from, to }, timeZone) };
}

function nextOf({ at, prompt, question }: CommentCursor): string {
  return Buffer.from(`${at} ${prompt} ${question}`).toString('base64url');
}
