import { Hono } from 'hono';
import { z } from 'zod';
import { listResponses, type ResponseCursor } from '../store/responses.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { checkQuery } from './checkQuery.js';
import { addRoute, route } from './routes.js';
import { streamResponses } from './streamResponses.js';

const id = z.string().min(1).max(64);

const query = z.strictObject({
  limit: z
    .string()
    .regex(/^\d{1,3}$/, 'write a whole number from 1 to 200')
    .transform(Number)
    .refine((limit) => limit >= 1 && limit <= 200, 'write a whole number from 1 to 200')
    .default(50),
  cursor: z.string().transform(toCursor).optional(),
  survey: id.optional(),
  touchpoint: id.optional(),
  complete: z.enum(['true', 'false'], { error: 'write true or false' }).optional(),
});

/** What people answered: page by page, and live. */
export function responseRoutes(parts: AdminParts): Hono<AdminEnv> {
  const api = new Hono<AdminEnv>();
  addRoute(api, '/', {
    GET: route('responses.read', async (context) => {
      const { cursor, complete, ...rest } = checkQuery(query, context.req.query());
      const { items, next } = await listResponses(parts.store.kysely, {
        ...rest,
        projectId: context.get('project').id,
        after: cursor,
        complete: complete && complete === 'true',
      });
      return context.json({ items, next: next ? fromCursor(next) : null });
    }),
  });
  addRoute(api, '/stream', { GET: route('responses.read', (context) => streamResponses(context, parts)) });
  return api;
}

function fromCursor({ receivedAt, prompt }: ResponseCursor): string {
  return Buffer.from(`${receivedAt} ${prompt}`).toString('base64url');
}

function toCursor(written: string, context: z.core.$RefinementCtx<string>): ResponseCursor {
  const [, receivedAt, prompt] =
    /^(\d{1,16}) (\S{1,64})$/.exec(Buffer.from(written, 'base64url').toString()) ?? [];
  if (!prompt)
    context.issues.push({ code: 'custom', input: written, message: 'use the "next" of the page before' });
  return { receivedAt: Number(receivedAt), prompt: prompt ?? '' };
}
