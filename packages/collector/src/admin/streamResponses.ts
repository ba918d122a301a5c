import type { Context } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { roleIn } from '../access/principal.js';
import { Refusal } from '../refusal.js';
import { type ResponseItem, responsesOfEvents, responsesSince } from '../store/responses.js';
import type { AdminEnv, AdminParts } from './adminApi.js';

/** Proxies close a connection that is silent for longer; a comment is not an event. */
const heartbeatMs = 15_000;

/** What is sent again to a reader that comes back; further back the list knows. */
const maxMissed = 200;

/** Responses that may wait for a reader who does not keep up. Beyond them it is sent away, and may ask for what it missed. */
const maxWaiting = 1000;

/**
 * Server-sent events: each response once it is on disk, in the form that the list has it. A browser that lost the
 * connection says which it had last, and first gets what came meanwhile.
 */
export function streamResponses(context: Context<AdminEnv>, { store, feed, log }: AdminParts): Response {
  const projectId = context.get('project').id;
  const lastSeen = context.req.header('Last-Event-ID');
  // A live view that breaks must not end the process; it opens again by itself and asks for what it missed.
  const broke = async (error: unknown) => log.error({ err: error }, 'a live stream broke');
  context.header('X-Accel-Buffering', 'no');
  return streamSSE(
    context,
    async (stream) => {
      let end = () => {};
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      stream.onAbort(end);
      const inOrder = sendInOrder(stream, { mayStillRead, onBroken: broke, onEnd: end });
      inOrder(1, missed);
      // From here on, before anything is read: what is stored while that is read must not fall between the two.
      const unwatch = feed.watch(projectId, {
        onResponses: (ids) => inOrder(ids.length, () => responsesOfEvents(store.kysely, projectId, ids)),
        onEnd: end,
      });
      const heartbeat = setInterval(() => void beat().catch(broke), heartbeatMs);
      await ended;
      clearInterval(heartbeat);
      unwatch();

      async function beat(): Promise<void> {
        if (await mayStillRead()) await stream.write(': still here\n\n');
        else end();
      }
    },
    broke,
  );

  /** A stream may be open for days: whoever has been sent out meanwhile sees nothing more. */
  async function mayStillRead(): Promise<boolean> {
    try {
      return roleIn(await context.get('identify')(), projectId) !== undefined;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }

  function missed(): Promise<ResponseItem[]> {
    if (lastSeen === undefined) return Promise.resolve([]);
    return responsesSince(store.kysely, { projectId, eventId: lastSeen, limit: maxMissed });
  }
}

/** Sends one group of responses after the other, each read when its turn comes. */
function sendInOrder(
  stream: SSEStreamingApi,
  on: {
    mayStillRead: () => Promise<boolean>;
    onBroken: (error: unknown) => Promise<unknown>;
    onEnd: () => void;
  },
): (size: number, read: () => Promise<ResponseItem[]>) => void {
  let waiting = 0;
  let sending: Promise<unknown> = stream.write(': listening\n\n');
  return (size, read) => {
    waiting += size;
    if (waiting > maxWaiting) return on.onEnd();
    sending = sending
      .then(async () => {
        if (!(await on.mayStillRead())) return on.onEnd();
        for (const item of await read()) {
          await stream.writeSSE({ event: 'response', id: item.id, data: JSON.stringify(item) });
        }
        waiting -= size;
      })
      .catch(on.onBroken);
  };
}
