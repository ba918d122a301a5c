import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { roleIn } from '../access/principal.js';
import { Refusal } from '../refusal.js';
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
      let end = () => {};
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      const heartbeat = setInterval(() => void beat().catch(broke), heartbeatMs);
      const unwatch = feed.watch(projectId, {
        onResponses: (ids) => void send(ids).catch(broke),
        onEnd: end,
      });
      stream.onAbort(end);
      await stream.write(': listening\n\n');
      await ended;
      clearInterval(heartbeat);
      unwatch();

      async function beat(): Promise<void> {
        if (await mayStillRead()) await stream.write(': still here\n\n');
        else end();
      }

      async function send(ids: string[]): Promise<void> {
        if (!(await mayStillRead())) return end();
        for (const item of await responsesOfEvents(store.kysely, projectId, ids)) {
          await stream.writeSSE({ event: 'response', id: item.id, data: JSON.stringify(item) });
        }
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
}
