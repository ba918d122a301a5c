import { Hono } from 'hono';
import type { Writer } from '../writer/createWriter.js';
import { addReadable } from './addReadable.js';
import type { Counters } from './counters.js';

/** For whoever looks after the process: is it alive, can it take events, what has it counted. */
export function healthRoutes(of: {
  isReady: () => boolean;
  counters: Counters;
  writer: Pick<Writer, 'pending'>;
}): Hono {
  const app = new Hono();
  const headers = { 'Cache-Control': 'no-store' };
  addReadable(app, '/healthz', (context) => context.json({ alive: true }, 200, headers));
  addReadable(app, '/readyz', (context) => {
    const ready = of.isReady();
    return context.json({ ready }, ready ? 200 : 503, headers);
  });
  addReadable(app, '/metrics', (context) =>
    context.text(of.counters.toText(of.writer.pending()), 200, {
      ...headers,
      'Content-Type': 'text/plain; version=0.0.4',
    }),
  );
  return app;
}
