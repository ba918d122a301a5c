import { limits } from '@cairn/schema';
import { Hono } from 'hono';
import { z } from 'zod';
import { Refusal } from '../refusal.js';
import { journeyOf } from '../respondents/journeyOf.js';
import type { Subject } from '../respondents/subject.js';
import { findResponse, listResponses, type ResponseItem } from '../store/responses.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { checkQuery } from './checkQuery.js';
import { day } from './day.js';
import { momentsBetween } from './momentsBetween.js';
import { nextPage, pageCursor, pageLimit } from './paging.js';
import { addRoute, route } from './routes.js';
import { searchParameter } from './searchParameter.js';
import { sideParameter } from './sideParameter.js';
import { streamResponses } from './streamResponses.js';

const id = z.string().min(1).max(64).optional();
const trueOrFalse = z
  .enum(['true', 'false'], { error: 'write true or false' })
  .transform((written) => written === 'true')
  .optional();

const query = z.strictObject({
  ...{ limit: pageLimit, cursor: pageCursor.optional(), q: searchParameter },
  ...{ survey: id, touchpoint: id, variant: id, locale: id, side: sideParameter },
  ...{ from: day.optional(), to: day.optional(), complete: trueOrFalse, hasComment: trueOrFalse },
  respondent: z.string().min(1).max(limits.maxRespondentChars).optional(),
});

/** What people answered: page by page, one by one, and live. */
export function responseRoutes(parts: AdminParts): Hono<AdminEnv> {
  const api = new Hono<AdminEnv>();
  const { kysely } = parts.store;
  addRoute(api, '/', {
    GET: route('responses.read', async (context) => {
      const { id: projectId, timeZone } = context.get('project');
      const { cursor, from, to, q: terms, ...rest } = checkQuery(query, context.req.query());
      const { items, next } = await listResponses(kysely, {
        ...{ ...rest, projectId, terms, moments: momentsBetween({ from, to }, timeZone) },
        after: cursor && { receivedAt: cursor.receivedAt, prompt: cursor.id },
      });
      return context.json({
        items,
        next: nextPage(next && { receivedAt: next.receivedAt, id: next.prompt }),
      });
    }),
  });
  addRoute(api, '/stream', { GET: route('responses.read', (context) => streamResponses(context, parts)) });
  addRoute(api, '/:prompt', {
    GET: route('responses.read', async (context) => {
      const { id: projectId } = context.get('project');
      const prompt = context.req.param('prompt') ?? '';
      const response = await findResponse(kysely, { projectId, prompt });
      if (!response) throw new Refusal('not_found', `there is no response to the prompt "${prompt}"`);
      const subject = subjectOf(response);
      const around = { projectId, prompt: response.prompt, at: Date.parse(response.at) };
      const journey = subject ? await journeyOf(kysely, { ...around, subject }) : { before: [], after: [] };
      return context.json({ response, journey });
    }),
  });
  return api;
}

/** Whoever the page named, or else whoever used the browser. */
function subjectOf({ respondent, visitor }: ResponseItem): Subject | undefined {
  if (respondent !== undefined) return { kind: 'respondent', id: respondent };
  return visitor === undefined ? undefined : { kind: 'visitor', id: visitor };
}
