import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningCli, runCli } from './testing/runCli.js';

/** A whole life of a collector at its most talkative: everything that is secret is used, rightly and wrongly. */
const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
const ownKey = 'sk_environment_key_of_this_test';
const ada = { email: 'ada@example.com', password: 'the owl drinks tea at noon' };
let cli: RunningCli;
let url: string;
let setupToken: string;

beforeAll(async () => {
  cli = runCli(['serve'], {
    ...{ CAIRN_PORT: '0', CAIRN_DATA: join(folder, 'data'), CAIRN_SECRET_KEY: ownKey },
    CAIRN_LOG_LEVEL: 'debug',
  });
  await cli.printed(/\/setup#\S{43}/);
  [, url = '', setupToken = ''] = /(http:\S+)\/setup#(\S+)/.exec(cli.output()) ?? [];
});
afterAll(async () => {
  cli.child.kill('SIGKILL');
  await cli.ended();
  rmSync(folder, { recursive: true });
});

interface Call {
  method?: string;
  body?: unknown;
  cookie?: string;
  key?: string;
}

function call(path: string, { method = 'POST', body, cookie, key }: Call = {}): Promise<Response> {
  return fetch(`${url}/api/${path}`, {
    method,
    headers: {
      Origin: url,
      'Content-Type': 'application/json',
      ...(cookie && { Cookie: cookie }),
      ...(key && { Authorization: `Bearer ${key}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

const cookieOf = (answer: Response) => answer.headers.get('Set-Cookie')?.split(';')[0] ?? '';

test('[48] nothing that is secret is in the log of a whole run, however talkative', async () => {
  const wrong = {
    password: 'a guess that is wrong',
    key: 'sk_a_key_that_nobody_made',
    token: 'made-up-token',
  };
  const renewed = 'a ladder of wet slate';
  await call('setup', { body: { token: wrong.token, ...ada } });
  const first = cookieOf(await call('setup', { body: { token: setupToken, ...ada } }));
  await call('session', { body: { ...ada, password: wrong.password } });
  const headers = { 'Content-Type': 'application/json' };
  await fetch(`${url}/api/session`, { method: 'POST', headers, body: `{"password": "${ada.password}` });
  const second = cookieOf(await call('session', { body: ada }));
  const asAda = { cookie: second };
  const key = await (
    await call('projects/main/keys', { ...asAda, body: { name: 'CI', scope: 'write' } })
  ).json();
  await call('projects/main/document/publish', { key: key.secret, body: {} });
  await call('projects/main/settings', { key: key.secret, method: 'PUT', body: { broken: key.secret } });
  await call('projects/main/responses', { key: wrong.key, method: 'GET' });
  await call('projects/main/responses', { key: ownKey, method: 'GET' });
  const invited = await call('projects/main/invitations', {
    ...{ ...asAda, body: { email: 'bo@example.com', role: 'viewer' } },
  });
  const invitation = (await invited.json()).path.split('#')[1];
  await call('invitation/look', { body: { token: invitation } });
  await call('invitation/accept', { body: { token: invitation, password: renewed } });
  const change = { password: ada.password, newPassword: renewed };
  const third = cookieOf(await call('account/password', { ...asAda, method: 'PUT', body: change }));
  await call('session', { method: 'DELETE', cookie: third });
  cli.child.kill('SIGTERM');
  expect(await cli.ended()).toBe(0);

  const log = cli.output().replace(`/setup#${setupToken}`, '');
  // The log was really written at this level, with the requests of this very run in it.
  expect(log).toContain('"route":"/api/projects/:project/document/publish"');
  expect(log).toContain('"route":"/api/account/password","status":204');
  const cookies = [first, second, third].map((cookie) => cookie.split('=')[1] ?? '');
  const secrets = [
    ...[setupToken, ownKey, key.secret, invitation, invitation.split('.')[2], ada.password, renewed],
    ...[...cookies, ...Object.values(wrong)],
  ];
  for (const secret of secrets) {
    expect(secret.length).toBeGreaterThan(10);
    expect(log).not.toContain(secret);
  }
});
