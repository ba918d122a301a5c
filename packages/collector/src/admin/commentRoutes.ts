import { Hono } from 'hono';
import { z } from 'zod';
import type { CommentCursor } from '../comments/commentFilter.js';
import { listComments } from '../comments/listComments.js';
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

const query = z.strictObject({
  ...{ limit: pageLimit, cursor: cursor.optional() },
  ...{ touchpoint: id, survey: id, question: id, locale: id, side: sideParameter },
  ...{ from: day.optional(), to: day.optional(), q: searchParameter },
});

/** What people wrote: read newest first, and searched. */
export function commentRoutes({ store }: AdminParts): Hono<AdminEnv> {
  const api = new Hono<AdminEnv>();
  addRoute(api, '/comments', {
    GET: route('responses.read', async (context) => {
      const { id: projectId, timeZone } = context.get('project');
      const { cursor: after, from, to, q: terms = [], ...rest } = checkQuery(query, context.req.query());
      const moments = momentsBetween({ from, to }, timeZone);
      const { items, next } = await listComments(store.kysely, { ...rest, projectId, moments, after, terms });
      return context.json({ items, next: next ? nextOf(next) : null });
    }),
  });
  return api;
}

function nextOf({ at, prompt, question }: CommentCursor): string {
  return Buffer.from(`${at} ${prompt} ${question}`).toString('base64url');
}
