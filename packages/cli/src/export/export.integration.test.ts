import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCli } from '../testing/runCli.js';

let folder: string;
let asked: string[];
let reply: (request: IncomingMessage, response: ServerResponse) => void;
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  reply(request, response);
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-'));
  asked = [];
  reply = (_, response) => response.end('id,at\r\n1,2\r\n');
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

async function cairn(...args: string[]) {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const env = { CAIRN_PUBLIC_URL: `http://127.0.0.1:${port}`, CAIRN_SECRET_KEY: 'sk_not_to_be_seen' };
  const cli = runCli(['export', ...args, '--project', 'shop'], env, folder);
  const code = await cli.ended();
  expect(cli.output()).not.toContain('sk_not_to_be_seen');
  return { code, output: cli.output() };
}

test('writes what is asked for, and says how much it was', async () => {
  const filters = ['--survey', 'ease', '--from', '2026-03-01', '--to', '2026-03-31'];
  expect(await cairn('new/answers.csv', '--form', 'long', '--bom', ...filters)).toEqual({
    ...{ code: 0, output: 'new/answers.csv written: 2 lines, 12 B.\n' },
  });
  expect(asked).toEqual([
    '/api/projects/shop/export.csv?form=long&survey=ease&from=2026-03-01&to=2026-03-31&bom=true',
  ]);
  expect(readFileSync(join(folder, 'new/answers.csv'), 'utf8')).toBe('id,at\r\n1,2\r\n');
  expect(await cairn('events.ndjson', '--type', 'outcome', '--quiet')).toEqual({ code: 0, output: '' });
  expect(asked[1]).toBe('/api/projects/shop/export.ndjson?type=outcome');
});

test('a download that breaks off leaves nothing that looks whole', async () => {
  reply = (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/csv' });
    response.write('id,at\r\n', () => response.destroy());
  };
  const { code, output } = await cairn('answers.csv');
  expect(code).toBe(2);
  expect(output).toMatch(
    /^the export broke off after [01] lines?, [07] B \(.+\); answers\.csv was not written\n$/,
  );
  expect(readdirSync(folder)).toEqual([]);
});

test('what was there before stays, unless it is to be replaced and all has come', async () => {
  writeFileSync(join(folder, 'answers.csv'), 'before');
  expect(await cairn('answers.csv')).toEqual({
    ...{ code: 2, output: 'answers.csv is already there; add --force to replace it\n' },
  });
  expect(asked).toEqual([]);
  const well = reply;
  reply = (_, response) => {
    response.writeHead(200);
    response.write('id', () => response.destroy());
  };
  expect((await cairn('answers.csv', '--force')).code).toBe(2);
  expect(readFileSync(join(folder, 'answers.csv'), 'utf8')).toBe('before');
  reply = well;
  expect((await cairn('answers.csv', '--force')).code).toBe(0);
  expect(readFileSync(join(folder, 'answers.csv'), 'utf8')).toBe('id,at\r\n1,2\r\n');
});

test('what the collector has against it is one line, and writes nothing', async () => {
  reply = (_, response) => {
    response.writeHead(422, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ code: 'invalid', message: 'from: this day does not exist' }));
  };
  expect(await cairn('answers.csv', '--from', '2026-02-30')).toEqual({
    ...{ code: 2, output: 'the collector refused: from: this day does not exist (invalid)\n' },
  });
  expect(readdirSync(folder)).toEqual([]);
});
