import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { casesOfPrompts } from '../cases/casesOfPrompts.js';
import { Refusal } from '../refusal.js';
import { journeyOf } from '../respondents/journeyOf.js';
import { receiptOf } from '../respondents/receipt.js';
import type { Subject } from '../respondents/subject.js';
import { findResponse, listResponses, type ResponseItem } from '../store/responses.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { auditDeed } from './auditDeed.js';
import { checkQuery } from './checkQuery.js';
import { nextPage, pageCursor, pageLimit } from './paging.js';
import { responseParameters, wantedResponses } from './responseParameters.js';
import { addRoute, route } from './routes.js';
import { streamResponses } from './streamResponses.js';

export const query = z.strictObject({
  ...{ limit: pageLimit, cursor: pageCursor.optional() },
  ...responseParameters,
});

/** What people answered: page by page, one by one, and live. */
export function responseRoutes(parts: AdminParts): Hono<AdminEnv> {
  const api = new Hono<AdminEnv>();
  const { kysely } = parts.store;
  addRoute(api, '/', {
    GET: route('responses.read', async (context) => {
      const { id: projectId, timeZone } = context.get('project');
      const { cursor, limit, ...asked } = checkQuery(query, context.req.query());
      const { items, next } = await listResponses(kysely, {
        ...{ ...wantedResponses(asked, timeZone), projectId, limit },
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
    GET: route('responses.read', show),
    DELETE: route('responses.erase', eraseOne),
  });
  return api;

  async function show(context: Context<AdminEnv>) {
    const projectId = context.get('project').id;
    const response = await responseIn(context);
    const subject = subjectOf(response);
    const around = { projectId, prompt: response.prompt, at: Date.parse(response.at) };
    const journey = subject ? await journeyOf(kysely, { ...around, subject }) : { before: [], after: [] };
    const [of = null] = (await casesOfPrompts(kysely, projectId, [response.prompt])).values();
    return context.json({ response, case: of, journey });
  }

  /** Also out of whatever else holds its words, and out of the file. */
  async function eraseOne(context: Context<AdminEnv>) {
    const projectId = context.get('project').id;
    const { prompt } = await responseIn(context);
    await parts.writer.run({ do: 'erasePrompt', projectId, prompt, now: Date.now() });
    await parts.compactor.run('erased');
    await auditDeed(context, kysely, { action: 'response.erase', target: 'one response' });
    return context.json({
      erased: await receiptOf(kysely, { projectId, subject: { kind: 'prompt', id: prompt } }),
    });
  }

  async function responseIn(context: Context<AdminEnv>): Promise<ResponseItem> {
    const prompt = context.req.param('prompt') ?? '';
    const response = await findResponse(kysely, { projectId: context.get('project').id, prompt });
    if (!response) throw new Refusal('not_found', `there is no response to the prompt "${prompt}"`);
    return response;
  }
}

/** Whoever the page named, or else whoever used the browser. */
function subjectOf({ respondent, visitor }: ResponseItem): Subject | undefined {
  if (respondent !== undefined) return { kind: 'respondent', id: respondent };
  return visitor === undefined ? undefined : { kind: 'visitor', id: visitor };
}
