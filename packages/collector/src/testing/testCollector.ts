import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Collector, type CollectorOptions, createCollector, readSettings } from '@cairn/collector';
import { type BatchResult, batch, type DocumentInput } from '@cairn/schema';
import { mustBeDeclared } from './mustBeDeclared.js';
import { testDocument } from './testDocument.js';

/** A collector in this process, on a free port and a folder of its own. */
export interface TestCollector extends Collector {
  folder: string;
  /** Posts a batch of events, or any text as it is. */
  post(body: object | string, headers?: Record<string, string>): Promise<Response>;
  /** Posts events in a right envelope and returns the acknowledgement. */
  send(events: object[], envelope?: object): Promise<BatchResult>;
  /** Calls the admin API of the project `demo` with the owner's key. */
  api(path: string, init?: RequestInit): Promise<Response>;
  /** Makes the first account with the set-up link; resolves with its session as a `Cookie` header. */
  signUp(): Promise<string>;
  /** Calls `/api/…` as one of our own pages would, with the session of a `Cookie` header where there is one. */
  asPage(path: string, init?: PageRequest): Promise<Response>;
  /** Closes it and starts another on the same folder. */
  restart(): Promise<TestCollector>;
  /** Closes it and removes the folder. */
  end(): Promise<void>;
}

/** The first account of a test. */
export const ada = { email: 'ada@example.com', password: 'the owl drinks tea at noon' };

export interface PageRequest {
  method?: string;
  body?: unknown;
  cookie?: string | undefined;
  headers?: Record<string, string>;
}

export const ownerKey = 'sk_owner_of_the_tests';

export interface TestOptions
  extends Pick<
    CollectorOptions,
    'requestTimeoutMs' | 'silenceMs' | 'maxConnections' | 'readyWhen' | 'maxSimulationMs' | 'log' | 'clock'
  > {
  env?: Record<string, string>;
  folder?: string;
  document?: DocumentInput;
  origins?: string[];
}

export async function startTestCollector(options: TestOptions = {}): Promise<TestCollector> {
  const {
    env = {},
    folder = mkdtempSync(join(tmpdir(), 'cairn-')),
    document = testDocument,
    ...rest
  } = options;
  const settings = readSettings({
    CAIRN_PORT: '0',
    CAIRN_DATA: join(folder, 'data'),
    CAIRN_SECRET_KEY: ownerKey,
    ...env,
  });
  const collector = await createCollector({ ...rest, settings, assetFolders: writeAssets(folder) });
  const { origins = ['loopback'] } = options;
  const seed = { id: 'demo', name: 'Demo', publicKey: 'pk_demo', timeZone: 'UTC', origins, document };
  await collector.ensureProject(seed);
  await collector.listen();

  const test: TestCollector = {
    ...collector,
    // Getters: known since it listens.
    url: collector.url,
    address: collector.address,
    folder,
    post: (body: object | string, headers: Record<string, string> = {}) =>
      fetch(`${collector.address}/v1/events`, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { 'Content-Type': 'text/plain', ...headers },
      }),
    send: async (events: object[], envelope: object = {}) => {
      const answer = await test.post({ ...envelopeNow(), events, ...envelope });
      if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
      return answer.json();
    },
    api: (path: string, init: RequestInit = {}) =>
      declared(`${collector.url}/api/projects/demo/${path}`, {
        ...init,
        headers: { Authorization: `Bearer ${ownerKey}`, ...init.headers },
      }),
    signUp: async () => {
      const token = collector.setupLink()?.split('#')[1];
      return cookieOf(await test.asPage('setup', { method: 'POST', body: { token, ...ada } }));
    },
    asPage: (path: string, { method = 'GET', body, cookie, headers }: PageRequest = {}) =>
      declared(`${collector.address}/api/${path}`, {
        method,
        headers: {
          Origin: collector.url,
          ...(cookie && { Cookie: cookie }),
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    restart: async () => {
      await collector.close();
      return startTestCollector({ ...options, folder });
    },
    end: async () => {
      await collector.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return test;
}

/** An answer that is what `/openapi.json` says of its route: whatever test asks, it is held against that. */
async function declared(url: string, init: RequestInit): Promise<Response> {
  const answer = await fetch(url, init);
  await mustBeDeclared({ method: init.method, url }, answer);
  return answer;
}

/** The part of a batch that is the same for all events. */
export function envelopeNow() {
  return { v: batch.shape.v.value, key: 'pk_demo', sentAt: new Date().toISOString() };
}

/** What a browser would send back of the session that an answer opened; throws when it opened none. */
export function cookieOf(answer: Response): string {
  const pair = answer.headers.get('Set-Cookie')?.split(';')[0];
  if (!pair) throw new Error(`no session was opened: ${answer.status}`);
  return pair;
}

/** Build output as the other packages leave it. */
function writeAssets(folder: string): { sdk: string; console: string } {
  const [sdk, console] = [join(folder, 'sdk', 'dist'), join(folder, 'console', 'dist')];
  mkdirSync(sdk, { recursive: true });
  mkdirSync(join(console, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'sdk', 'package.json'), '{"version":"1.2.3"}');
  writeFileSync(join(sdk, 'cairn.js'), `/* ${'boot '.repeat(200)} */`);
  writeFileSync(join(sdk, 'surface-B3x9aQ1z.js'), 'export {};');
  writeFileSync(join(sdk, 'cairn.js.map'), '{}');
  writeFileSync(join(console, 'index.html'), '<!doctype html><title>Console</title>');
  writeFileSync(join(console, 'preview.html'), '<!doctype html><title>Preview</title>');
  writeFileSync(join(console, 'assets', 'main-Xy12Zz90.js'), 'export {};');
  return { sdk, console };
}
