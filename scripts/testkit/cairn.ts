import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './freePort.js';
import { root } from './root.js';

/** The whole product as a real process on ports of its own, with data of its own. */
export interface RunningCairn {
  /** The collector, `http://127.0.0.1:…`. */
  url: string;
  /** The demo shop, on another origin. */
  shopUrl: string;
  secretKey: string;
  /** The folder that holds its data: of its own, unless `CAIRN_DATA` named another. */
  data: string;
  pid(): number;
  /** Sends a signal and does not wait. */
  signal(name: NodeJS.Signals): void;
  /** The exit code, once the process has ended; null when a signal ended it. */
  exited(): Promise<number | null>;
  /** Everything the process has printed so far. */
  output(): string;
  /** The one-time link that makes the first account, as it was printed; empty once there is one. */
  setupLink(): string;
  /** Makes the first account with that link; resolves with its session, as a cookie for a browser. */
  signUp(person?: Person): Promise<SessionCookie>;
  /** Calls the admin API of the demo project: `api('responses?limit=1')`. */
  api(path: string, init?: RequestInit): Promise<Response>;
  /** Ends the process without warning. */
  kill(): Promise<void>;
  /** Starts it again on the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface Person {
  email: string;
  password: string;
}

export interface SessionCookie {
  name: string;
  value: string;
  url: string;
}

/** The first account of a test. */
export const ada: Person = { email: 'ada@example.com', password: 'the owl drinks tea at noon' };
/** A start takes a second; on a machine that has much else to do, many. */
const maxStartMs = 60_000;

const cli = join(root, 'packages/cli/dist/main.js');
const shop = join(root, 'examples/shop');

export async function startCairn(extraEnv: Record<string, string> = {}): Promise<RunningCairn> {
  const ownData = await mkdtemp(join(tmpdir(), 'cairn-'));
  const data = extraEnv.CAIRN_DATA ?? ownData;
  const [port, demoPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const secretKey = 'sk_test_of_the_whole_product';
  const env = {
    ...process.env,
    CAIRN_PORT: String(port),
    CAIRN_DEMO_PORT: String(demoPort),
    CAIRN_DATA: data,
    CAIRN_SECRET_KEY: secretKey,
    ...extraEnv,
  };
  let child = await serve(env, url);

  return {
    url,
    shopUrl: `http://127.0.0.1:${demoPort}`,
    secretKey,
    data,
    pid: () => child.process.pid ?? 0,
    signal: (name) => void child.process.kill(name),
    exited: () => child.exited,
    output: () => child.output(),
    setupLink: () => /https?:\/\/\S+\/setup#\S+/.exec(child.output())?.[0] ?? '',
    signUp: async (person = ada) => {
      const [, token] = /\/setup#(\S+)/.exec(child.output()) ?? [];
      const answer = await fetch(`${url}/api/setup`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...person, token }),
      });
      const [, name, value] = /^([^=]+)=([^;]+)/.exec(answer.headers.get('Set-Cookie') ?? '') ?? [];
      if (!name || !value) throw new Error(`no account was made: ${answer.status} ${await answer.text()}`);
      return { name, value, url };
    },
    api: (path, init) =>
      fetch(`${url}/api/projects/demo/${path}`, {
        ...init,
        headers: {
          Authorization: `Bearer ${secretKey}`,
          'Content-Type': 'application/json',
          ...init?.headers,
        },
      }),
    kill: () => end(child.process, 'SIGKILL'),
    restart: async () => {
      await end(child.process, 'SIGTERM');
      child = await serve(env, url);
    },
    stop: async () => {
      await end(child.process, 'SIGTERM');
      await rm(ownData, { recursive: true, force: true });
    },
  };
}

interface Served {
  process: ChildProcess;
  exited: Promise<number | null>;
  output(): string;
}

async function serve(env: NodeJS.ProcessEnv, url: string): Promise<Served> {
  const child = spawn(process.execPath, [cli, 'serve', '--demo', shop], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'close').then(([code]: (number | null)[]) => code ?? null);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  const deadline = Date.now() + maxStartMs;
  while (!(await isReady(url))) {
    if (child.exitCode === null && Date.now() < deadline) continue;
    await end(child, 'SIGKILL');
    throw new Error(`cairn serve did not become ready:\n${output}`);
  }
  return { process: child, exited, output: () => output };
}

/** Asks once; waits a moment first, since nothing announces a process from outside. */
async function isReady(url: string): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 50));
  try {
    return (await fetch(`${url}/readyz`)).ok;
  } catch {
    // Nobody listens yet.
    return false;
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill(signal);
  await closed;
}
