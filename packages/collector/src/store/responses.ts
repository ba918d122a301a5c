import type { ResponseEvent } from '@cairn/schema';
import type { Kysely } from 'kysely';
import type { ExportFilter } from '../export/exportFilter.js';
import type { Tables } from './tables.js';

/**
 * The current response to one prompt: the event with its highest seq, `id` being that event's.
 * `at` is by our clock, whatever the browser's said.
 */
export type ResponseItem = Omit<ResponseEvent, 'type' | 'token'> & {
  receivedAt: string;
  /** The page named a respondent without proof; the name was dropped. */
  unverified?: true;
};

/** Where a page of responses begins: after this one, newest first. */
export interface ResponseCursor {
  receivedAt: number;
  prompt: string;
}

export interface ResponseQuery {
  projectId: string;
  limit: number;
  after?: ResponseCursor | undefined;
  survey?: string | undefined;
  touchpoint?: string | undefined;
  complete?: boolean | undefined;
}

/** One page of responses, newest first, and where the next one begins. */
export async function listResponses(
  kysely: Kysely<Tables>,
  query: ResponseQuery,
): Promise<{ items: ResponseItem[]; next: ResponseCursor | undefined }> {
  const { after, survey, touchpoint, complete } = query;
  let select = currentResponses(kysely, query.projectId)
    .orderBy('prompt.response_received_at', 'desc')
    .orderBy('prompt.prompt', 'desc')
    .limit(query.limit + 1);
  if (survey !== undefined) select = select.where('prompt.survey', '=', survey);
  if (touchpoint !== undefined) select = select.where('prompt.touchpoint', '=', touchpoint);
  if (complete !== undefined) select = select.where('prompt.completed', '=', complete ? 1 : 0);
  if (after) {
    select = select.where((is) =>
      is(
        is.refTuple('prompt.response_received_at', 'prompt.prompt'),
        '<',
        is.tuple(after.receivedAt, after.prompt),
      ),
    );
  }
  const rows = await select.execute();
  const page = rows.slice(0, query.limit);
  const last = rows.length > page.length ? page.at(-1) : undefined;
  return {
    items: page.map(itemOf),
    next: last && { receivedAt: last.received_at, prompt: last.prompt },
  };
}

/** The responses that these events have become, leaving out those that a higher seq has overtaken. */
export async function responsesOfEvents(
  kysely: Kysely<Tables>,
  projectId: string,
  eventIds: readonly string[],
): Promise<ResponseItem[]> {
  const rows = await currentResponses(kysely, projectId)
    .where('event.id', 'in', eventIds)
    .orderBy('event.id')
    .execute();
  return rows.map(itemOf);
}

/** Rows read at a time where all are read. */
const pageSize = 500;

/** Every prompt's current response that is wanted, by prompt, page by page. */
export async function* responsePages(
  kysely: Kysely<Tables>,
  projectId: string,
  { survey, touchpoint, since, until }: ExportFilter = {},
): AsyncGenerator<ResponseItem[]> {
  let after = '';
  for (;;) {
    let select = currentResponses(kysely, projectId)
      .where('prompt.prompt', '>', after)
      .orderBy('prompt.prompt')
      .limit(pageSize);
    if (survey !== undefined) select = select.where('prompt.survey', '=', survey);
    if (touchpoint !== undefined) select = select.where('prompt.touchpoint', '=', touchpoint);
    if (since !== undefined) select = select.where('event.at', '>=', since);
    if (until !== undefined) select = select.where('event.at', '<', until);
    const rows = await select.execute();
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(itemOf);
    after = last.prompt;
  }
}

/**
 * The responses that have become current since this event was stored, oldest first: of more than the limit the newest.
 * Events are received and stored in one order, so the time of receipt tells what came later; of the same millisecond
 * one may be repeated. Nothing when the event is not known.
 */
export async function responsesSince(
  kysely: Kysely<Tables>,
  { projectId, eventId, limit }: { projectId: string; eventId: string; limit: number },
): Promise<ResponseItem[]> {
  const seen = await kysely
    .selectFrom('event')
    .select('received_at')
    .where('project_id', '=', projectId)
    .where('id', '=', eventId)
    .executeTakeFirst();
  if (!seen) return [];
  const rows = await currentResponses(kysely, projectId)
    .where('prompt.response_received_at', '>=', seen.received_at)
    .where('event.id', '!=', eventId)
    .orderBy('prompt.response_received_at', 'desc')
    .orderBy('prompt.prompt', 'desc')
    .limit(limit)
    .execute();
  return rows.reverse().map(itemOf);
}

function currentResponses(kysely: Kysely<Tables>, projectId: string) {
  return kysely
    .selectFrom('prompt')
    .innerJoin('event', (join) =>
      join.onRef('event.project_id', '=', 'prompt.project_id').onRef('event.id', '=', 'prompt.response_id'),
    )
    .select(['prompt.prompt', 'event.at', 'event.received_at', 'event.body'])
    .where('prompt.project_id', '=', projectId)
    .where('prompt.response_received_at', 'is not', null);
}

function itemOf(row: { at: number; received_at: number; body: string }): ResponseItem {
  // The body of a prompt's response is a response event that the schema has passed.
  const { type: _type, ...event }: ResponseEvent = JSON.parse(row.body);
  return {
    ...event,
    at: new Date(row.at).toISOString(),
    receivedAt: new Date(row.received_at).toISOString(),
  };
}
