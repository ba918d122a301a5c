import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bo, post, stateOf } from './testing/people.js';
import { ada, cookieOf, startTestCollector, type TestCollector } from './testing/testCollector.js';

let collector: TestCollector;
beforeEach(async () => {
  collector = await startTestCollector();
});
afterEach(() => collector.end());

const tokenOfLink = () => collector.setupLink()?.split('#')[1];
const who = (cookie: string) => stateOf(collector, cookie);
const signIn = (as: { email: string; password: string }) => collector.asPage('session', post(as));

describe('the set-up link', () => {
  test('makes the first account, which owns every project, and works once', async () => {
    const token = tokenOfLink();
    expect(await (await collector.asPage('setup')).json()).toEqual({ isDone: false });
    expect((await collector.asPage('setup/look', post({ token }))).status).toBe(204);
    const cookie = await collector.signUp();
    expect(await (await collector.asPage('session', { cookie })).json()).toEqual({
      name: ada.email,
      email: ada.email,
      projects: [{ id: 'demo', name: 'Demo', timeZone: 'UTC', publicKey: 'pk_demo', role: 'owner' }],
      mayCreateProjects: true,
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
