import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type RequestErrorCode, requestErrors } from '@cairn/schema';

/** What the collector keeps; tests look into it and change it. */
export interface FakeState {
  draft: unknown;
  revision: number;
  versions: unknown[];
  notes: string[];
  /** Somebody else saves this between the next GET and the next PUT. */
  saveBefore: unknown;
}

export interface FakeCollector {
  server: Server;
  state: FakeState;
  url(): string;
}

interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

/** Answers as the admin API does for one project's document, without a store. */
export function fakeCollector({ project, key }: { project: string; key: string }): FakeCollector {
  const fake: FakeCollector = {
    state: { draft: undefined, revision: 0, versions: [], notes: [], saveBefore: undefined },
    url() {
      const address = server.address();
      return typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
    },
    server: createServer(async (request, response) => {
      const { status, body, headers } = await answer(request);
      response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    }),
  };
  const { server } = fake;
  return fake;

  async function answer(request: IncomingMessage): Promise<Answer> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://fake');
    const written = await bodyOf(request);
    if (!pathname.startsWith('/api/')) return { status: 404, body: '<h1>Not here</h1>' };
    if (request.headers.authorization !== `Bearer ${key}`) return refusal('unauthorized', 'no such key');
    switch (`${request.method} ${pathname}`) {
      case `GET /api/projects/${project}/document`:
        return read(searchParams.get('version'));
      case `PUT /api/projects/${project}/document`:
        return save(written, request.headers['if-match']);
      case `POST /api/projects/${project}/document/publish`:
        return publish(written);
      default:
        return refusal('not_found', `there is no project "${project}" here`);
    }
  }

  function read(version: string | null): Answer {
    const { state } = fake;
    if (version !== null) {
      const number = version === 'live' ? state.versions.length : Number(version);
      return { status: 200, body: state.versions[number - 1] };
    }
    if (state.draft === undefined) return refusal('no_document', 'this project has no document yet; PUT one');
    return { status: 200, body: state.draft, headers: { ETag: `"${state.revision}"` } };
  }

  function save(written: unknown, ifMatch: string | undefined): Answer {
    const { state } = fake;
    if (state.saveBefore !== undefined) {
      state.draft = state.saveBefore;
      state.revision += 1;
      state.saveBefore = undefined;
    }
    if (ifMatch !== undefined && ifMatch !== `"${state.revision}"`)
      return refusal('conflict', 'somebody saved in the meantime');
    const changed = JSON.stringify(state.draft) !== JSON.stringify(written);
    state.draft = written;
    if (changed) state.revision += 1;
    return { status: 200, body: { revision: state.revision, changed } };
  }

  function publish(written: unknown): Answer {
    const { state } = fake;
    const changed = JSON.stringify(state.versions.at(-1)) !== JSON.stringify(state.draft);
    if (changed) state.versions.push(state.draft);
    const note = typeof written === 'object' && written && 'note' in written ? String(written.note) : '';
    state.notes.push(note);
    return { status: 200, body: { version: state.versions.length, changed, warnings: [] } };
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text ? JSON.parse(text) : undefined;
}

function refusal(code: RequestErrorCode, message: string): Answer {
  return { status: requestErrors[code], body: { code, message } };
}
