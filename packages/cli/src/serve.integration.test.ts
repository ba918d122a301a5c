import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningCli, runCli } from './testing/runCli.js';

const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
const demo = join(folder, 'shop');
let ports: { collector: string; shop: string };
let taken: Server;

beforeAll(async () => {
  mkdirSync(join(demo, 'site', 'help'), { recursive: true });
  writeFileSync(
    join(demo, 'cairn.json'),
    JSON.stringify({ journey: { stages: [{ id: 'use', name: 'Use' }] } }),
  );
  writeFileSync(
    join(demo, 'site', 'index.html'),
    '<script src="http://127.0.0.1:4600/v1/cairn.js"></script>',
  );
  writeFileSync(join(demo, 'site', 'help', 'index.html'), '<h1>Help</h1>');
  writeFileSync(join(demo, 'site', 'shop.css'), 'body{}');
  taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  ports = { collector: await freePort(), shop: await freePort() };
});
afterAll(() => {
  taken.close();
  rmSync(folder, { recursive: true });
});

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server);
  server.close();
  await once(server, 'close');
  return port;
}

function portOf(server: Server): string {
  const address = server.address();
  return typeof address === 'object' && address ? String(address.port) : '';
}

const env = (change: Record<string, string> = {}) => ({
  CAIRN_PORT: ports.collector,
  CAIRN_DEMO_PORT: ports.shop,
  CAIRN_DATA: join(folder, 'data'),
  CAIRN_SECRET_KEY: 'sk_of_the_command',
  ...change,
});

describe('cairn serve --demo', () => {
  let cli: RunningCli;
  const shop = (path: string) => fetch(`http://127.0.0.1:${ports.shop}${path}`);

  beforeAll(async () => {
    cli = runCli(['serve', '--demo', demo], env());
    await cli.printed('/setup#');
  });
  afterAll(() => cli.child.kill('SIGKILL'));

  test('says where everything is in a short block, and asks nothing', () => {
    expect(cli.output()).toContain(`Console       http://127.0.0.1:${ports.collector}\n`);
    expect(cli.output()).toContain(`Demo shop     http://127.0.0.1:${ports.shop}\n`);
    expect(cli.output()).toMatch(/Set up once\s+http:\/\/127\.0\.0\.1:\d+\/setup#\S{43}\n/);
  });

  test('is ready when the shop is open, and has the demo project', async () => {
    const collector = `http://127.0.0.1:${ports.collector}`;
    expect((await fetch(`${collector}/readyz`)).status).toBe(200);
    expect(await (await fetch(`${collector}/v1/manifest/pk_demo`)).json()).toMatchObject({ version: 1 });
    const headers = { Authorization: 'Bearer sk_of_the_command' };
    const settings = await fetch(`${collector}/api/projects/demo/settings`, { headers });
    expect(await settings.json()).toMatchObject({ name: 'Fernway', timeZone: 'UTC', origins: ['loopback'] });
  });

  test('serves the shop with the collector’s real address in its pages', async () => {
    const home = await shop('/');
    expect(home.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(home.headers.get('Cache-Control')).toBe('no-store');
    expect(await home.text()).toBe(`<script src="http://127.0.0.1:${ports.collector}/v1/cairn.js"></script>`);
    expect((await shop('/shop.css')).headers.get('Content-Type')).toBe('text/css; charset=utf-8');
    expect(await (await shop('/help/')).text()).toContain('Help');
    expect(await (await shop('/help')).text()).toContain('Help');
    expect(await (await shop('/?from=mail')).text()).toContain('cairn.js');
  });

  test('has a clean page for what is not there', async () => {
    const gone = await shop('/nothing');
    expect(gone.status).toBe(404);
    expect(await gone.text()).toContain('Page not found');
    expect((await fetch(`http://127.0.0.1:${ports.shop}/`, { method: 'POST' })).status).toBe(405);
  });

  test.each(['/../cairn.json', '/%2e%2e/cairn.json', '/help/..%2f..%2fcairn.json', '/%00', '/%', '/.hidden'])(
    'never leaves its folder: %s',
    async (path) => {
      expect(await statusOf(path)).toBe(404);
    },
  );

  /** `fetch` tidies a path before it sends it. */
  function statusOf(path: string): Promise<number> {
    return new Promise((resolve, reject) => {
      request({ port: ports.shop, path }, (answer) => resolve(answer.statusCode ?? 0))
        .on('error', reject)
        .end();
    });
  }

  test('a second one on the same folder says so in one line', async () => {
    const second = runCli(['serve'], env({ CAIRN_PORT: '0' }));
    expect(await second.ended()).toBe(1);
    expect(second.output()).toMatch(/^CAIRN_DATA: another collector is working in \S+; stop it, .*\n$/);
  });

  test('after kill -9 the next one starts on the same data at once', async () => {
    cli.child.kill('SIGKILL');
    await cli.ended();
    cli = runCli(['serve', '--demo', demo], env());
    await cli.printed('/setup#');
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('%s stops everything with code 0', async (signal) => {
    if (cli.child.exitCode !== null || cli.child.signalCode !== null) {
      cli = runCli(['serve', '--demo', demo], env());
      await cli.printed('/setup#');
    }
    cli.child.kill(signal);
    expect(await cli.ended()).toBe(0);
    await expect(shop('/')).rejects.toThrow();
  });
});

describe('what it cannot start with is one line and code 1', () => {
  test.each([
    ['CAIRN_PORT', 'abc', /^CAIRN_PORT: "abc" is not a port; .*\n$/],
    ['CAIRN_SECRET_KEY', 'hunter2', /^CAIRN_SECRET_KEY: must start with sk_.*\n$/],
    ['DATABASE_URL', 'postgres://x', /^DATABASE_URL: PostgreSQL comes in a later version.*\n$/],
  ])('%s=%s', async (name, value, line) => {
    const cli = runCli(['serve'], env({ [name]: value }));
    expect(await cli.ended()).toBe(1);
    expect(cli.output()).toMatch(line);
    expect(cli.output()).not.toContain('hunter2');
  });

  test('a port that is taken', async () => {
    const cli = runCli(['serve'], env({ CAIRN_PORT: portOf(taken) }));
    expect(await cli.ended()).toBe(1);
    expect(cli.output()).toMatch(/CAIRN_PORT: port \d+ on 127\.0\.0\.1 is in use; .*\n$/);
  });

  test('a demo port that is taken', async () => {
    const cli = runCli(['serve', '--demo', demo], env({ CAIRN_DEMO_PORT: portOf(taken) }));
    expect(await cli.ended()).toBe(1);
    expect(cli.output()).toMatch(/CAIRN_DEMO_PORT: port \d+ on 127\.0\.0\.1 is in use; .*\n$/);
  });

  test('a demo folder without a document', async () => {
    const cli = runCli(['serve', '--demo', folder], env());
    expect(await cli.ended()).toBe(1);
    expect(cli.output()).toContain('--demo: cannot read');
  });
});
