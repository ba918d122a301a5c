import { once } from 'node:events';
import { createServer } from 'node:http';
import { freePort } from './freePort.js';

export interface Pages {
  origin: string;
  close(): Promise<void>;
}

/** Serves pages of a test on an origin of their own: by path, the HTML and, where wanted, headers. */
export async function servePages(
  pages: Record<string, string | { html: string; headers: Record<string, string> }>,
): Promise<Pages> {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://host').pathname];
    const { html, headers } = typeof page === 'object' ? page : { html: page, headers: {} };
    const isIcon = request.url === '/favicon.ico';
    response.writeHead(isIcon ? 204 : html === undefined ? 404 : 200, {
      'Content-Type': 'text/html; charset=utf-8',
      ...headers,
    });
    response.end(isIcon ? undefined : (html ?? 'There is no such page.'));
  });
  const port = await freePort();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
