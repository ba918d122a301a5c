import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sentResponse } from './testing/sentEvents.js';
import { ada, cookieOf, ownerKey, startTestCollector, type TestCollector } from './testing/testCollector.js';
import { testDocument } from './testing/testDocument.js';

let collector: TestCollector;
beforeEach(async () => {
  collector = await startTestCollector();
});
afterEach(() => collector.end());

const bo = { email: 'bo@example.com', password: 'a ladder of wet slate' };
const post = (body: unknown, cookie?: string) => ({ method: 'POST', body, cookie });
const tokenOfLink = () => collector.setupLink()?.split('#')[1];
const who = async (cookie: string) => (await collector.asPage('session', { cookie })).status;
const signIn = (as: { email: string; password: string }) => collector.asPage('session', post(as));

/** Invites bo to the project with the owner's key, and takes the invitation. */
async function bring(role: string): Promise<string> {
  return cookieOf(
    await collector.asPage('invitation/accept', post({ token: await invite(role), password: bo.password })),
  );
}

async function invite(role: string, email = bo.email): Promise<string> {
  const answer = await collector.api('invitations', {
    method: 'POST',
    body: JSON.stringify({ email, role }),
  });
  const { path } = await answer.json();
  return path.split('#')[1];
}

describe('the set-up link', () => {
  test('makes the first account, which owns every project, and works once', async () => {
    const token = tokenOfLink();
    expect(await (await collector.asPage('setup')).json()).toEqual({ isDone: false });
    expect((await collector.asPage('setup/look', post({ token }))).status).toBe(204);
    const cookie = await collector.signUp();
    expect(await (await collector.asPage('session', { cookie })).json()).toEqual({
      name: ada.email,
      email: ada.email,
      projects: [{ id: 'demo', name: 'Demo', publicKey: 'pk_demo', role: 'owner' }],
    });
    expect(await (await collector.asPage('setup')).json()).toEqual({ isDone: true });
    const again = await collector.asPage('setup', post({ token, ...bo }));
    expect(again.status).toBe(401);
    expect((await again.json()).message).toContain('restart');
  });

  test('is renewed by a restart while nobody has used it, and gone once there is an account', async () => {
    const old = tokenOfLink();
    collector = await collector.restart();
    expect((await collector.asPage('setup', post({ token: old, ...ada }))).status).toBe(401);
    await collector.signUp();
    collector = await collector.restart();
    expect(collector.setupLink()).toBeUndefined();
    expect((await signIn(ada)).status).toBe(204);
  });

  test('opened twice at once makes one account', async () => {
    const body = (email: string) => post({ token: tokenOfLink(), email, password: ada.password });
    const answers = await Promise.all(
      ['one@example.com', 'two@example.com'].map((email) => collector.asPage('setup', body(email))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 401]);
  });

  test.each([
    ['email', { ...ada, email: 'ada' }],
    ['password', { ...ada, password: 'short' }],
    ['password', { ...ada, password: 'ada@example.com' }],
    ['token', { token: '', ...ada }],
    ['colour', { ...ada, colour: 'red' }],
  ])('says what is wrong with the %s, and still works after that', async (field, change) => {
    const refused = await collector.asPage('setup', post({ token: tokenOfLink(), ...change }));
    expect(refused.status).toBe(422);
    expect((await refused.json()).message).toContain(field);
    await collector.signUp();
  });
});

describe('signing in', () => {
  beforeEach(async () => {
    await collector.signUp();
  });

  test('takes the address however it is written', async () => {
    expect((await signIn({ ...ada, email: '  ADA@Example.com ' })).status).toBe(204);
  });

  test('[46] says the same to a wrong password and to an address that nobody has', async () => {
    const [wrong, unknown] = [
      await signIn({ ...ada, password: 'not the right one' }),
      await signIn({ ...ada, email: 'nobody@example.com' }),
    ];
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(await wrong.json()).toEqual(await unknown.json());
    const names = ({ headers }: Response) => [...headers.keys()].sort();
    expect(names(wrong)).toEqual(names(unknown));
  });

  test('[46] takes as long for an address that nobody has as for a wrong password', async () => {
    const took = async (email: string) => {
      const begun = performance.now();
      await signIn({ email, password: 'not the right one' });
      return performance.now() - begun;
    };
    const times: { known: number[]; unknown: number[] } = { known: [], unknown: [] };
    for (let round = 0; round < 5; round++) {
      times.known.push(await took(ada.email));
      times.unknown.push(await took('nobody@example.com'));
    }
    const median = (all: number[]) => [...all].sort((a, b) => a - b)[2] ?? 0;
    const ratio = median(times.unknown) / median(times.known);
    // A busy machine may double one of them; not hashing at all would make it a twentieth.
    expect(ratio).toBeGreaterThan(1 / 5);
    expect(ratio).toBeLessThan(5);
  });

  test('[46] after five wrong passwords the sixth attempt waits, right or wrong, known or not', async () => {
    for (const email of [ada.email, 'nobody@example.com']) {
      for (let attempt = 0; attempt < 5; attempt++) {
        expect((await signIn({ email, password: 'not the right one' })).status).toBe(401);
      }
      const sixth = await signIn({ ...ada, email });
      expect(sixth.status).toBe(429);
      expect(Number(sixth.headers.get('Retry-After'))).toBeGreaterThan(0);
      expect(Number(sixth.headers.get('Retry-After'))).toBeLessThanOrEqual(900);
    }
  });

  test('[46] a hundred guesses at once are counted as a hundred', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, n) => signIn({ ...ada, password: `guess number ${n}` })),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(95);
  });

  test('[47] makes a new session each time, and ends the one that the browser came with', async () => {
    const first = cookieOf(await signIn(ada));
    const second = cookieOf(await collector.asPage('session', post(ada, first)));
    expect(second).not.toBe(first);
    expect([await who(first), await who(second)]).toEqual([401, 200]);
  });

  test('[47] never takes over a session id that somebody else has planted', async () => {
    const planted = 'cairn_session=planted-by-somebody-else';
    const cookie = cookieOf(await collector.asPage('session', post(ada, planted)));
    expect(cookie).not.toBe(planted);
    expect(await who(planted)).toBe(401);
  });

  test('sets a cookie that no script reads and no other site sends', async () => {
    const cookie = (await signIn(ada)).headers.get('Set-Cookie');
    expect(cookie).toMatch(/^cairn_session=\S{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax$/);
  });

  test('[47] behind https the cookie is bound to the host', async () => {
    await collector.end();
    collector = await startTestCollector({ env: { CAIRN_PUBLIC_URL: 'https://feedback.example' } });
    expect(collector.setupLink()).toMatch(/^https:\/\/feedback\.example\/setup#/);
    const answer = await collector.asPage('setup', post({ token: tokenOfLink(), ...ada }));
    expect(answer.headers.get('Set-Cookie')).toMatch(/^__Host-cairn_session=\S+; Path=\/; .*; Secure$/);
  });

  test('over plain http from elsewhere nobody signs in, and the variable to set is named', async () => {
    const refused = await postTo(collector.url, 'cairn.lan:4600', JSON.stringify(ada));
    expect(refused).toMatchObject({ code: 'forbidden' });
    expect(refused.message).toContain('CAIRN_PUBLIC_URL');
    expect((await signIn(ada)).status).toBe(204);
  });
});

/** `fetch` writes the Host header itself. */
function postTo(url: string, host: string, body: string): Promise<{ code: string; message: string }> {
  const headers = { Host: host, 'Content-Type': 'application/json' };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/api/session`, { method: 'POST', headers }, (answer) => {
      answer.once('data', (chunk: Buffer) => resolve(JSON.parse(chunk.toString())));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('[47] another site', () => {
  const evil = { Origin: 'https://evil.example' };
  let cookie: string;
  beforeEach(async () => {
    cookie = await collector.signUp();
  });

  test.each<[what: string, headers: Record<string, string>]>([
    ['of another origin', evil],
    ['of another port of this machine', { Origin: 'http://127.0.0.1:1' }],
    ['without an origin of its own', { Origin: 'null' }],
    ['that the browser says is another', { 'Sec-Fetch-Site': 'cross-site' }],
    ['that the browser says is a neighbour', { 'Sec-Fetch-Site': 'same-site' }],
    ['with a form', { 'Content-Type': 'application/x-www-form-urlencoded' }],
    ['with text that only looks like JSON', { 'Content-Type': 'text/plain' }],
  ])('%s changes nothing with our cookie, and signs nobody in', async (_, headers) => {
    const publish = { method: 'POST', body: {}, cookie, headers };
    expect((await collector.asPage('projects/demo/document/publish', publish)).status).toBe(403);
    expect((await collector.asPage('session', { method: 'POST', body: ada, headers })).status).toBe(403);
  });

  test('cannot sign anybody out', async () => {
    const out = { method: 'DELETE', cookie, headers: evil };
    expect((await collector.asPage('session', out)).status).toBe(403);
    expect(await who(cookie)).toBe(200);
  });

  test('is what our own page is not', async () => {
    const publish = { method: 'POST', body: {}, cookie, headers: { 'Sec-Fetch-Site': 'same-origin' } };
    expect((await collector.asPage('projects/demo/document/publish', publish)).status).toBe(200);
  });
});

describe('sessions', () => {
  let cookie: string;
  beforeEach(async () => {
    cookie = await collector.signUp();
  });

  test('are listed for their owner, this one marked, and end one by one or all others at once', async () => {
    const other = cookieOf(await signIn(ada));
    const third = cookieOf(await signIn(ada));
    const { items } = await (await collector.asPage('account/sessions', { cookie })).json();
    expect(items.map(({ isThis }: { isThis: boolean }) => isThis).sort()).toEqual([false, false, true]);
    const [another] = items.filter(({ isThis }: { isThis: boolean }) => !isThis);
    const ended = await collector.asPage(`account/sessions/${another.id}`, { method: 'DELETE', cookie });
    expect(ended.status).toBe(204);
    expect([await who(other), await who(third)].sort()).toEqual([200, 401]);
    await collector.asPage('account/sessions', { method: 'DELETE', cookie });
    expect([await who(other), await who(third), await who(cookie)]).toEqual([401, 401, 200]);
  });

  test('of somebody else are not there', async () => {
    const theirs = await bring('owner');
    const { items } = await (await collector.asPage('account/sessions', { cookie: theirs })).json();
    expect(items).toHaveLength(1);
    const ended = await collector.asPage(`account/sessions/${items[0].id}`, { method: 'DELETE', cookie });
    expect(ended.status).toBe(404);
    expect(await who(theirs)).toBe(200);
  });

  test('end with signing out', async () => {
    expect((await collector.asPage('session', { method: 'DELETE', cookie })).status).toBe(204);
    expect(await who(cookie)).toBe(401);
  });

  test('all end when the password changes, and this browser gets a new one', async () => {
    const other = cookieOf(await signIn(ada));
    const body = { password: ada.password, newPassword: bo.password };
    const changed = await collector.asPage('account/password', { method: 'PUT', body, cookie });
    expect(changed.status).toBe(204);
    expect([await who(cookie), await who(other), await who(cookieOf(changed))]).toEqual([401, 401, 200]);
    expect((await signIn(ada)).status).toBe(401);
    expect((await signIn({ ...ada, password: bo.password })).status).toBe(204);
  });

  test('do not change the password without the one there is', async () => {
    const body = { password: 'not the right one', newPassword: bo.password };
    expect((await collector.asPage('account/password', { method: 'PUT', body, cookie })).status).toBe(401);
  });
});

describe('an invitation', () => {
  beforeEach(async () => {
    await collector.signUp();
  });

  test('lets its address in with a password of its own, in the role it says, once', async () => {
    const token = await invite('editor');
    const look = await collector.asPage('invitation/look', post({ token }));
    expect(await look.json()).toEqual({
      ...{ email: bo.email, role: 'editor', asksFor: 'newPassword', project: 'Demo' },
      invitedBy: 'key sk_own…',
    });
    const body = post({ token, password: bo.password });
    const cookie = cookieOf(await collector.asPage('invitation/accept', body));
    const { projects } = await (await collector.asPage('session', { cookie })).json();
    expect(projects).toMatchObject([{ id: 'demo', role: 'editor' }]);
    const again = await collector.asPage('invitation/accept', body);
    expect(again.status).toBe(410);
    expect((await again.json()).message).toContain('ask for a new one');
  });

  test('asks an account that exists for its own password, and never for a new one', async () => {
    await bring('viewer');
    const token = await invite('editor');
    const look = await collector.asPage('invitation/look', post({ token }));
    expect(await look.json()).toMatchObject({ asksFor: 'password' });
    const taken = await collector.asPage(
      'invitation/accept',
      post({ token, password: 'a password of mine' }),
    );
    expect(taken.status).toBe(401);
    const right = await collector.asPage('invitation/accept', post({ token, password: bo.password }));
    expect(right.status).toBe(204);
  });

  test('to less than one is already takes nothing away', async () => {
    await bring('owner');
    const cookie = await bring('viewer');
    const { projects } = await (await collector.asPage('session', { cookie })).json();
    expect(projects).toMatchObject([{ role: 'owner' }]);
  });

  test('can be seen and taken back, and a newer one replaces it', async () => {
    const [older, newer] = [await invite('viewer'), await invite('viewer')];
    const { items } = await (await collector.api('invitations')).json();
    expect(items).toMatchObject([{ email: bo.email, role: 'viewer' }]);
    expect(JSON.stringify(items)).not.toContain(newer.split('.')[2]);
    expect((await collector.asPage('invitation/look', post({ token: older }))).status).toBe(410);
    expect((await collector.api(`invitations/${items[0].id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await collector.asPage('invitation/look', post({ token: newer }))).status).toBe(410);
  });

  test.each([
    ['email', { email: 'bo', role: 'viewer' }],
    ['role', { email: bo.email, role: 'king' }],
  ])('with a wrong %s is refused by its name', async (field, body) => {
    const refused = await collector.api('invitations', { method: 'POST', body: JSON.stringify(body) });
    expect(refused.status).toBe(422);
    expect((await refused.json()).message).toContain(field);
  });
});

describe('a member', () => {
  let owner: string;
  beforeEach(async () => {
    owner = await collector.signUp();
  });
  const read = async (cookie: string) =>
    (await collector.asPage('projects/demo/document', { cookie })).status;
  const idOf = async (email: string) => {
    const { items } = await (await collector.api('members')).json();
    return items.find((one: { email: string }) => one.email === email).id;
  };

  test('who is removed loses access at once, with the session still open', async () => {
    const cookie = await bring('editor');
    expect(await read(cookie)).toBe(200);
    const removed = await collector.api(`members/${await idOf(bo.email)}`, { method: 'DELETE' });
    expect(removed.status).toBe(204);
    expect(await read(cookie)).toBe(404);
    expect(await (await collector.asPage('session', { cookie })).json()).toMatchObject({ projects: [] });
  });

  test('who is removed hears no more of the live stream', async () => {
    const cookie = await bring('viewer');
    const stream = await collector.asPage('projects/demo/responses/stream', { cookie });
    await collector.api(`members/${await idOf(bo.email)}`, { method: 'DELETE' });
    const event = sentResponse();
    await collector.send([event]);
    expect(await stream.text()).not.toContain(event.id);
  });

  test('has the new role from the next request on', async () => {
    const cookie = await bring('owner');
    const settings = () => collector.asPage('projects/demo/members', { cookie });
    expect((await settings()).status).toBe(200);
    const body = JSON.stringify({ role: 'viewer' });
    await collector.api(`members/${await idOf(bo.email)}`, { method: 'PUT', body });
    expect((await settings()).status).toBe(403);
  });

  test('who owns every project is sent out only by another one who does, and never the last', async () => {
    const cookie = await bring('owner');
    const path = `projects/demo/members/${await idOf(ada.email)}`;
    expect((await collector.asPage(path, { method: 'DELETE', cookie })).status).toBe(403);
    expect((await collector.asPage(path, { method: 'DELETE', cookie: owner })).status).toBe(409);
    expect((await collector.api(`members/${await idOf(bo.email)}`, { method: 'DELETE' })).status).toBe(204);
  });
});

describe('[48] an API key', () => {
  const make = async (scope: string) => {
    const body = JSON.stringify({ name: 'Nightly export', scope });
    return (await collector.api('keys', { method: 'POST', body })).json();
  };
  const as = (secret: string, path: string, init: RequestInit = {}) =>
    collector.api(path, { ...init, headers: { Authorization: `Bearer ${secret}` } });
  const list = async () => (await (await collector.api('keys')).json()).items;

  test('is shown once, does what its scope says, and is in no list after that', async () => {
    const { secret, id, prefix } = await make('read');
    expect(secret).toMatch(/^sk_\S{43}$/);
    expect((await as(secret, 'responses')).status).toBe(200);
    expect((await as(secret, 'document/publish', { method: 'POST' })).status).toBe(403);
    const items = await list();
    expect(items[0]).toMatchObject({ id, prefix, name: 'Nightly export', scope: 'read' });
    expect(JSON.stringify(items)).not.toContain(secret);
    expect(secret.startsWith(prefix)).toBe(true);
  });

  test('that writes publishes documents, and makes no keys', async () => {
    const { secret } = await make('write');
    expect((await as(secret, 'document/publish', { method: 'POST' })).status).toBe(200);
    expect((await as(secret, 'keys')).status).toBe(403);
  });

  test('says when it was used last', async () => {
    const { secret, id } = await make('read');
    const lastUse = async () => (await list()).find((one: { id: string }) => one.id === id).lastUsedAt;
    expect(await lastUse()).toBeNull();
    await as(secret, 'responses');
    expect(Date.parse(await lastUse())).toBeGreaterThan(Date.now() - 60_000);
  });

  test('that is revoked opens nothing from that moment on', async () => {
    const { secret, id } = await make('owner');
    expect((await collector.api(`keys/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await as(secret, 'responses')).status).toBe(401);
    expect((await collector.api(`keys/${id}`, { method: 'DELETE' })).status).toBe(404);
  });

  test('of the environment is seen and revoked by who owns every project, and stays revoked', async () => {
    const cookie = await collector.signUp();
    const { secret } = await make('owner');
    const seenByProject = await (await as(secret, 'keys')).json();
    expect(seenByProject.items.map(({ name }: { name: string }) => name)).toEqual(['Nightly export']);
    const own = (await list()).find((one: { everywhere: boolean }) => one.everywhere);
    expect((await as(secret, `keys/${own.id}`, { method: 'DELETE' })).status).toBe(404);
    await collector.asPage(`projects/demo/keys/${own.id}`, { method: 'DELETE', cookie });
    collector = await collector.restart();
    expect((await as(ownerKey, 'responses')).status).toBe(401);
  });
});

describe('the audit log', () => {
  const actions = async (path: string, cookie?: string) => {
    const answer = await collector.asPage(path, { cookie });
    return (await answer.json()).items.map(({ action }: { action: string }) => action);
  };

  test('says who did what, for owners, without a secret in it', async () => {
    const cookie = await collector.signUp();
    const theirs = await bring('editor');
    const key = await (
      await collector.api('keys', { method: 'POST', body: JSON.stringify({ name: 'CI', scope: 'write' }) })
    ).json();
    await collector.api('document', {
      method: 'PUT',
      body: JSON.stringify({ ...testDocument, settings: { reachRate: 0.5 } }),
    });
    await collector.api('document/publish', { method: 'POST' });
    const settings = JSON.stringify({ name: 'Other', timeZone: 'UTC', origins: ['loopback'] });
    await collector.api('settings', { method: 'PUT', body: settings });
    const here = await actions('projects/demo/audit?limit=200', cookie);
    expect([...here].sort()).toEqual([
      ...['account.create', 'document.publish', 'key.create'],
      ...['member.invite', 'member.join', 'settings.change'],
    ]);
    expect([...(await actions('audit', cookie))].sort()).toEqual([
      ...['account.create', 'session.start', 'session.start'],
    ]);
    expect((await collector.asPage('projects/demo/audit', { cookie: theirs })).status).toBe(403);
    const text = await (await collector.asPage('projects/demo/audit', { cookie })).text();
    for (const secret of [key.secret, bo.password, ada.password]) expect(text).not.toContain(secret);
  });
});
