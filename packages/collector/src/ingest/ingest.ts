import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Batch, type BatchResult, limits } from '@cairn/schema';
import type { ResponseFeed } from '../admin/responseFeed.js';
import type { BodyRoom } from '../bodyRoom.js';
import type { Logger } from '../log.js';
import type { Counters } from '../public/counters.js';
import { Refusal } from '../refusal.js';
import type { LiveProject } from '../store/catalog.js';
import type { Writer } from '../writer/createWriter.js';
import type { Verdict } from '../writer/protocol.js';
import { StoreUnavailable } from '../writer/storeUnavailable.js';
import { admitBatch, admitRequest, type Door } from './admit.js';
import { answerJson, answerRefusal } from './answer.js';
import { clockOf } from './correctTime.js';
import { isBotRequest } from './isBotRequest.js';
import { type Judged, judgeBatch } from './judgeBatch.js';
import { parseBatch } from './parseBatch.js';
import { readBody } from './readBody.js';

export interface IngestParts extends Door {
  writer: Writer;
  counters: Counters;
  feed: ResponseFeed;
  bodies: BodyRoom;
  log: Logger;
}

/**
 * `POST /v1/events`: read → admit → parse → judge → commit → acknowledge. The acknowledgement is the promise that the
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
    admitRequest(request, parts);
    const batch = parseBatch(text);
    const project = admitBatch(request, batch, parts);
    const bot = isBotRequest(request.headers);
    const judged = judge(batch, project, bot);
    const verdicts = await parts.writer.commit(judged.accepted);
    const result = resultOf(judged, verdicts);
    parts.counters.countEvents(result);
    parts.counters.countLost(judged.accepted, verdicts);
    if (bot) parts.counters.countBots(result.accepted.length);
    else parts.feed.announce(project.id, judged.accepted, verdicts);
    answerJson(response, 200, { body: result });
  } catch (error) {
    refuse(error, response, parts);
  }
}

function judge(batch: Batch, project: LiveProject, bot: boolean): Judged {
  return judgeBatch(batch.events, {
    projectId: project.id,
    clock: clockOf(batch.sentAt, Date.now()),
    documentOf: project.documentOf,
    live: project.live,
    bot,
    identity: project.identity,
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
