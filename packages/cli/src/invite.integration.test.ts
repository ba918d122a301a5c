import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Collector, createCollector, readSettings } from '@cairn/collector';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from './testing/runCli.js';

/** One story beside a running collector: a locked-out owner, then a stranger, then a viewer who forgot. */
const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
const env = { CAIRN_PORT: '0', CAIRN_DATA: join(folder, 'data') };
const owner = { email: 'ada@example.com', password: 'the owl drinks tea at noon' };
const renewed = 'a ladder of wet slate';
let collector: Collector;

beforeAll(async () => {
  collector = await createCollector({ settings: readSettings(env) });
  await collector.ensureAnyProject();
  await collector.listen();
  const token = collector.setupLink()?.split('#')[1];
  expect((await post('setup', { token, ...owner })).status).toBe(204);
});
afterAll(async () => {
  await collector.close();
  rmSync(folder, { recursive: true });
});

async function post(path: string, body: object): Promise<Response> {
  return fetch(`${collector.address}/api/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function invite(...args: string[]): Promise<{ code: number | null; output: string }> {
  const cli = runCli(['invite', ...args], { ...env, CAIRN_PUBLIC_URL: 'https://feedback.example' });
  const code = await cli.ended();
  return { code, output: cli.output().replaceAll(folder, '') };
}

async function rolesOf(cookie: string): Promise<string[]> {
  const answer = await fetch(`${collector.address}/api/session`, { headers: { Cookie: cookie } });
  return (await answer.json()).projects.map(({ role }: { role: string }) => role);
}

const accept = (output: string, password: string) =>
  post('invitation/accept', { token: output.trim().split('#')[1], password });
const cookieOf = (answer: Response) => answer.headers.get('Set-Cookie')?.split(';')[0] ?? '';

describe('cairn invite', () => {
  test('lets somebody who has lost a password choose a new one, and keep what they were', async () => {
    const { code, output } = await invite(owner.email);
    expect(code).toBe(0);
    expect(output).toMatch(/^https:\/\/feedback\.example\/invitation#\S+\n$/);
    const taken = await accept(output, renewed);
    expect(await rolesOf(cookieOf(taken))).toEqual(['owner']);
    expect((await post('session', owner)).status).toBe(401);
    expect((await post('session', { ...owner, password: renewed })).status).toBe(204);
    expect((await accept(output, renewed)).status).toBe(410);
  });

  test('brings somebody new into one project, and never makes a viewer more by renewing a password', async () => {
    const { output } = await invite('bo@example.com', '--project', 'main', '--role', 'viewer');
    expect(await rolesOf(cookieOf(await accept(output, renewed)))).toEqual(['viewer']);
    const again = await invite('bo@example.com');
    expect(await rolesOf(cookieOf(await accept(again.output, owner.password)))).toEqual(['viewer']);
  });

  test('makes an owner of all projects when told so', async () => {
    const { output } = await invite('cy@example.com', '--role', 'owner');
    expect(await rolesOf(cookieOf(await accept(output, renewed)))).toEqual(['owner']);
  });

  test.each<[string[], RegExp]>([
    [['ada'], /^"ada" is not an e-mail address\n$/],
    [['new@example.com'], /^new@example\.com has no account; add --role owner/],
    [
      ['new@example.com', '--role', 'king'],
      /^--role: "king" is not a role; write one of viewer, editor, owner\n$/,
    ],
    [['new@example.com', '--role', 'viewer'], /^--role: viewer of what\? Add --project/],
    [['new@example.com', '--project', 'main'], /^--role: say as what/],
    [['new@example.com', '--project', 'none', '--role', 'viewer'], /^--project: there is no project "none"/],
  ])('%j is one line and code 2', async (args, line) => {
    const { code, output } = await invite(...args);
    expect(code).toBe(2);
    expect(output).toMatch(line);
  });
});
