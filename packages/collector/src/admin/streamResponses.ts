import type { Context } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { responsesOfEvents } from '../store/responses.js';
import type { AdminEnv, AdminParts } from './adminApi.js';

/** Proxies close a connection that is silent for longer; a comment is not an event. */
const heartbeatMs = 15_000;

/** Server-sent events: each response once it is on disk, in the form that the list has it. */
export function streamResponses(context: Context<AdminEnv>, { store, feed, log }: AdminParts): Response {
  const projectId = context.get('project').id;
  // A live view that breaks must not end the process; it opens again by itself and asks for the list.
  const broke = async (error: unknown) => log.error({ err: error }, 'a live stream broke');
  context.header('X-Accel-Buffering', 'no');
  return streamSSE(
    context,
    async (stream) => {
      const heartbeat = setInterval(() => void stream.write(': still here\n\n'), heartbeatMs);
      let unwatch = () => {};
      const ended = new Promise<void>((resolve) => {
        stream.onAbort(resolve);
        unwatch = feed.watch(projectId, {
          onResponses: (ids) => void send(stream, ids).catch(broke),
          onEnd: resolve,
        });
      });
      await stream.write(': listening\n\n');
      await ended;
      clearInterval(heartbeat);
      unwatch();
    },
    broke,
  );

  async function send(stream: SSEStreamingApi, ids: string[]): Promise<void> {
    for (const item of await responsesOfEvents(store.kysely, projectId, ids)) {
      await stream.writeSSE({ event: 'response', id: item.id, data: JSON.stringify(item) });
    }
  }
}
