import { setImmediate as otherWork } from 'node:timers/promises';
import type { ResponseEvent } from '@cairn/schema';
import { type Expression, expressionBuilder, type Kysely, type SqlBool } from 'kysely';
import { promptsHolding, withCommentsHolding } from '../comments/heldByPrompts.js';
import type { SearchTerm } from '../comments/searchTerms.js';
import { areFew } from '../comments/selectComments.js';
import { asNumber } from './dialect.js';
import { readStretches } from './readStretches.js';
import { isAskedFor, isPromptAskedFor, type ResponseFilter, type SiftedFilter } from './responseFilter.js';
import { type ResponseRow, type Sieve, sievesOf, sifted } from './siftResponses.js';
import type { Tables } from './tables.js';

/**
 * The current response to one prompt: the event with its highest seq, `id` being that event's.
 * `at` is by our clock, whatever the browser's said.
 */
export type ResponseItem = Omit<ResponseEvent, 'type' | 'token'> & {
  receivedAt: string;
  /** The page named a respondent without proof; the name was dropped. */
  unverified?: true;
  /** Another tool has kept it before, or it was made up. */
  imported?: { source: string; sourceId: string };
};

/** Where a page of responses begins: after this one, newest first. */
export interface ResponseCursor {
  receivedAt: number;
  prompt: string;
}

export interface WantedResponses extends ResponseFilter {
  /** What a comment of it must hold; nothing in particular when left out. */
  terms?: readonly SearchTerm[] | undefined;
}

export interface ResponseQuery extends WantedResponses {
  projectId: string;
  limit: number;
  after?: ResponseCursor | undefined;
}

/**
 * One page of responses, newest first, and where the next one begins. A page of what no index tells may be short, or
 * empty, while there is a next one: so much was looked at, and no more.
 */
export async function listResponses(
  kysely: Kysely<Tables>,
  { limit, ...query }: ResponseQuery,
): Promise<{ items: ResponseItem[]; next: ResponseCursor | undefined }> {
  const { rows, stoppedAt } = await findResponses(kysely, { ...query, limit: limit + 1 });
  const page = rows.slice(0, limit);
  const last = rows.length > page.length ? page.at(-1) : stoppedAt;
  return { items: page.map(itemOf), next: last && cursorOf(last) };
}

interface Found {
  rows: ResponseRow[];
  /** Where looking ended before there was nothing more. */
  stoppedAt: ResponseRow | undefined;
}

/** With words that few comments hold, only these are looked at; with frequent ones, response after response. */
async function findResponses(kysely: Kysely<Tables>, query: ResponseQuery): Promise<Found> {
  const { projectId, terms = [], limit } = query;
  const isRare = terms.length > 0 && (await areFew(kysely, projectId, terms));
  const read = (limit: number, last?: ResponseRow) => {
    const page = { ...query, limit, after: last ? cursorOf(last) : query.after };
    if (!isRare && query.respondent === undefined) return selectNewest(kysely, page).execute();
    const select = selectResponses(kysely, page);
    if (!isRare) return select.execute();
    return select.where('prompt.prompt', 'in', promptsHolding(kysely, projectId, terms)).execute();
  };
  const sieves = sievesOf(kysely, projectId, siftedPart(query));
  if (terms.length && !isRare) sieves.unshift(holding(kysely, projectId, terms));
  if (!sieves.length) return { rows: await read(limit), stoppedAt: undefined };
  return readStretches(limit, { read, keep: (rows) => sifted(rows, sieves) });
}

function siftedPart({
  locale,
  device,
  hasComment,
  hasContact,
  answer,
  attribute,
}: ResponseFilter): SiftedFilter {
  return { locale, device, hasComment, hasContact, answer, attribute };
}

function holding(kysely: Kysely<Tables>, projectId: string, terms: readonly SearchTerm[]): Sieve {
  return (rows) => withCommentsHolding(kysely, { projectId, terms, rows });
}

function cursorOf({ listed_at, prompt }: ResponseRow): ResponseCursor {
  return { receivedAt: listed_at, prompt };
}

/** Responses, newest first, after the cursor, by way of what is looked for: a person, or a few prompts. */
export function selectResponses(
  kysely: Kysely<Tables>,
  { projectId, limit, after, ...filter }: ResponseQuery,
) {
  return currentResponses(kysely, projectId)
    .where(() => isAskedFor(filter))
    .where(() => isAfter(after))
    .orderBy('prompt.response_received_at', 'desc')
    .orderBy('prompt.prompt', 'desc')
    .limit(limit);
}

/** The same in the order of an index that holds all that is asked: only what is wanted is looked up. */
export function selectNewest(
  kysely: Kysely<Tables>,
  { projectId, limit, after, respondent: _nobody, ...filter }: ResponseQuery,
) {
  const wanted = kysely
    .selectFrom('prompt')
    .select(['prompt.prompt', 'prompt.response_received_at'])
    .where('prompt.project_id', '=', projectId)
    .where('prompt.response_received_at', 'is not', null)
    .where(() => isPromptAskedFor(filter))
    .where(() => isAfter(after))
    .orderBy('prompt.response_received_at', 'desc')
    .orderBy('prompt.prompt', 'desc')
    .limit(limit);
  return currentResponses(kysely, projectId)
    .innerJoin(wanted.as('wanted'), 'wanted.prompt', 'prompt.prompt')
    .orderBy('wanted.response_received_at', 'desc')
    .orderBy('wanted.prompt', 'desc');
}

function isAfter(after: ResponseCursor | undefined): Expression<SqlBool> {
  const is = expressionBuilder<Tables, 'prompt'>();
  if (!after) return is.and([]);
  const place = is.refTuple('prompt.response_received_at', 'prompt.prompt');
  return is(place, '<', is.tuple(after.receivedAt, after.prompt));
}

/** The current response to one prompt. */
export async function findResponse(
  kysely: Kysely<Tables>,
  { projectId, prompt }: { projectId: string; prompt: string },
): Promise<ResponseItem | undefined> {
  const row = await currentResponses(kysely, projectId)
    .where('prompt.prompt', '=', prompt)
    .executeTakeFirst();
  return row && itemOf(row);
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

/** The current responses to these prompts, oldest first; of some there is none. */
export async function responsesOfPrompts(
  kysely: Kysely<Tables>,
  projectId: string,
  prompts: readonly string[],
): Promise<ResponseItem[]> {
  const rows = await currentResponses(kysely, projectId)
    .where('prompt.prompt', 'in', prompts)
    .orderBy('event.at')
    .execute();
  return rows.map(itemOf);
}

/** Rows read at a time where all are read. */
const pageSize = 500;

/** Every prompt's current response that is wanted, by prompt, page by page; others get their turn after each, kept or not. */
export async function* responsePages(
  kysely: Kysely<Tables>,
  projectId: string,
  { terms = [], ...filter }: WantedResponses = {},
): AsyncGenerator<ResponseItem[]> {
  const sieves = sievesOf(kysely, projectId, siftedPart(filter));
  if (terms.length) sieves.unshift(holding(kysely, projectId, terms));
  let after = '';
  for (;;) {
    const rows = await currentResponses(kysely, projectId)
      .where(() => isAskedFor(filter))
      .where('prompt.prompt', '>', after)
      .orderBy('prompt.prompt')
      .limit(pageSize)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    const kept = await sifted(rows, sieves);
    if (kept.length) yield kept.map(itemOf);
    after = last.prompt;
    await otherWork();
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
    .select(['prompt.prompt', 'prompt.measures', 'event.at', 'event.received_at', 'event.body'])
    .select(asNumber('prompt.response_received_at').as('listed_at'))
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
