import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './freePort.js';

const cli = fileURLToPath(new URL('../../../packages/cli/dist/main.js', import.meta.url));
const shop = fileURLToPath(new URL('../../../examples/shop', import.meta.url));
export async function startCairn(extraEnv = {}) {
  const data = await mkdtemp(join(tmpdir(), 'cairn-'));
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
    output: () => child.output(),
    setupLink: () => /https?:\/\/\S+\/setup#\S+/.exec(child.output())?.[0] ?? '',
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
      await rm(data, { recursive: true, force: true });
    },
  };
}
async function serve(env, url) {
  const child = spawn(process.execPath, [cli, 'serve', '--demo', shop], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const deadline = Date.now() + 20_000;
  while (!(await isReady(url))) {
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`cairn serve did not become ready:\n${output}`);
  }
  return { process: child, output: () => output };
}
/** Asks once; waits a moment first, since nothing announces a process from outside. */
async function isReady(url) {
  await new Promise((resolve) => setTimeout(resolve, 50));
  try {
    return (await fetch(`${url}/readyz`)).ok;
  } catch {
    // Nobody listens yet.
    return false;
  }
}
async function end(child, signal) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill(signal);
  await closed;
}
//# sourceMappingURL=cairn.js.map
