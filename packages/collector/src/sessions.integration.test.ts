import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bo, bring, post, stateOf } from './testing/people.js';
import { ada, cookieOf, startTestCollector, type TestCollector } from './testing/testCollector.js';

let collector: TestCollector;
beforeEach(async () => {
  collector = await startTestCollector();
});
afterEach(() => collector.end());

const who = (cookie: string) => stateOf(collector, cookie);
const signIn = (as: { email: string; password: string }) => collector.asPage('session', post(as));

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
    const theirs = await bring(collector, 'owner');
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
