import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Batch, type BatchResult, limits } from '@cairn/schema';
import type { ResponseFeed } from '../admin/responseFeed.js';
import type { BodyRoom } from '../bodyRoom.js';
import type { Logger } from '../log.js';
import type { Counters } from '../public/counters.js';
import { Refusal } from '../refusal.js';
import type { Catalog, LiveProject } from '../store/catalog.js';
import type { Writer } from '../writer/createWriter.js';
import type { Verdict } from '../writer/protocol.js';
import { StoreUnavailable } from '../writer/storeUnavailable.js';
import { answerJson, answerRefusal } from './answer.js';
import { clockOf } from './correctTime.js';
import { type Judged, judgeBatch } from './judgeBatch.js';
import { parseBatch } from './parseBatch.js';
import { readBody } from './readBody.js';
import type { TokenBucket } from './tokenBucket.js';

export interface IngestParts {
  catalog: Catalog;
  writer: Writer;
  rateLimit: TokenBucket;
  counters: Counters;
  feed: ResponseFeed;
  bodies: BodyRoom;
  log: Logger;
}

/**
 * `POST /v1/events`: read → parse → judge → commit → acknowledge. The acknowledgement is the promise that the
 * events are on disk, so nothing is answered before the commit has returned.
 *
 * It works on node's own request and response: hono's, made for each request, cost a fifth of a bare server's throughput.
 */
export async function ingest(
  request: IncomingMessage,
  response: ServerResponse,
  parts: IngestParts,
): Promise<void> {
  try {
    parts.bodies.admit(request, limits.maxBodyBytes);
    const text = await readBody(request, limits.maxBodyBytes);
    const batch = parseBatch(text);
    const project = senderOf(batch, request.headers.origin, parts);
    const judged = judge(batch, project);
    const verdicts = await parts.writer.commit(judged.accepted);
    const result = resultOf(judged, verdicts);
    parts.counters.countEvents(result);
    parts.feed.announce(project.id, judged.accepted, verdicts);
    answerJson(response, 200, { body: result });
  } catch (error) {
    refuse(error, response, parts);
  }
}

/** The project that the key opens, for a sender that may use it now. */
function senderOf(
  batch: Batch,
  origin: string | undefined,
  { catalog, rateLimit }: IngestParts,
): LiveProject {
  const project = catalog.byKey(batch.key);
  if (!project)
    throw new Refusal('unknown_key', 'key: no project has this key; copy it from the Install page');
  if (!project.allowsOrigin(origin)) {
    throw new Refusal('origin_not_allowed', `origin: add ${origin} to the origins in the project's settings`);
  }
  const retryAfterSeconds = rateLimit.take(batch.key, batch.events.length);
  if (retryAfterSeconds) {
    throw new Refusal('rate_limited', 'too many events for this key; try again later', { retryAfterSeconds });
  }
  return project;
}

function judge(batch: Batch, project: LiveProject): Judged {
  return judgeBatch(batch.events, {
    projectId: project.id,
    clock: clockOf(batch.sentAt, Date.now()),
    documentOf: project.documentOf,
    live: project.live,
  });
}

function resultOf({ accepted, rejected }: Judged, verdicts: readonly Verdict[]): BatchResult {
  const result: BatchResult = { accepted: [], duplicate: [], rejected };
  accepted.forEach(({ id }, index) => {
    const verdict = verdicts[index] ?? 'not_stored';
    if (verdict === 'not_stored')
      rejected.push({
        id,
        code: verdict,
        message: 'the store refused this event; the project’s owner can replay it',
      });
    else result[verdict].push(id);
  });
  return result;
}

function refuse(error: unknown, response: ServerResponse, { counters, log }: IngestParts): void {
  const refusal = refusalOf(error);
  counters.countRefusal(refusal.code);
  if (refusal.code === 'internal') log.error({ err: error }, 'ingest failed');
  if (!response.destroyed) answerRefusal(response, refusal);
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof StoreUnavailable) {
    const message = 'nothing of this batch was stored; send it again';
    return new Refusal('unavailable', message, { retryAfterSeconds: 2, cause: error });
  }
  return new Refusal('internal', 'something failed here; send the batch again', { cause: error });
}
