import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bo, bring, invite, post, stateOf } from './testing/people.js';
import { sentResponse } from './testing/sentEvents.js';
import { ada, cookieOf, startTestCollector, type TestCollector } from './testing/testCollector.js';

let collector: TestCollector;
beforeEach(async () => {
  collector = await startTestCollector();
});
afterEach(() => collector.end());

const who = (cookie: string) => stateOf(collector, cookie);

describe('an invitation', () => {
  beforeEach(async () => {
    await collector.signUp();
  });

  test('lets its address in with a password of its own, in the role it says, once', async () => {
    const token = await invite(collector, 'editor');
    const look = await collector.asPage('invitation/look', post({ token }));
    expect(await look.json()).toEqual({
      ...{ email: bo.email, role: 'editor', asksFor: 'newPassword', project: 'Demo' },
      invitedBy: null,
    });
    const body = post({ token, password: bo.password });
    const cookie = cookieOf(await collector.asPage('invitation/accept', body));
    const { projects } = await (await collector.asPage('session', { cookie })).json();
    expect(projects).toMatchObject([{ id: 'demo', role: 'editor' }]);
    const again = await collector.asPage('invitation/accept', body);
    expect(again.status).toBe(410);
    expect((await again.json()).message).toContain('ask for a new one');
  });

  test('says who invites, when it is a person', async () => {
    const cookie = await bring(collector, 'owner');
    const wish = { ...post({ email: 'cy@example.com', role: 'viewer' }), cookie };
    const { path } = await (await collector.asPage('projects/demo/invitations', wish)).json();
    const look = await collector.asPage('invitation/look', post({ token: path.split('#')[1] }));
    expect(await look.json()).toMatchObject({ invitedBy: bo.email, role: 'viewer' });
  });

  test('asks an account that exists for its own password, and never for a new one', async () => {
    await bring(collector, 'viewer');
    const token = await invite(collector, 'editor');
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

  test('[47] gives a new session with the new role, and ends the one that the browser came with', async () => {
    const before = await bring(collector, 'viewer');
    const body = { token: await invite(collector, 'editor'), password: bo.password };
    const after = cookieOf(await collector.asPage('invitation/accept', post(body, before)));
    expect([await who(before), await who(after)]).toEqual([401, 200]);
  });

  test('to less than one is already takes nothing away', async () => {
    await bring(collector, 'owner');
    const cookie = await bring(collector, 'viewer');
    const { projects } = await (await collector.asPage('session', { cookie })).json();
    expect(projects).toMatchObject([{ role: 'owner' }]);
  });

  test('can be seen and taken back, and a newer one replaces it', async () => {
    const [older, newer] = [await invite(collector, 'viewer'), await invite(collector, 'viewer')];
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
    const cookie = await bring(collector, 'editor');
    expect(await read(cookie)).toBe(200);
    const removed = await collector.api(`members/${await idOf(bo.email)}`, { method: 'DELETE' });
    expect(removed.status).toBe(204);
    expect(await read(cookie)).toBe(404);
    expect(await (await collector.asPage('session', { cookie })).json()).toMatchObject({ projects: [] });
  });

  test('who is removed hears no more of the live stream', async () => {
    const cookie = await bring(collector, 'viewer');
    const stream = await collector.asPage('projects/demo/responses/stream', { cookie });
    await collector.api(`members/${await idOf(bo.email)}`, { method: 'DELETE' });
    const event = sentResponse();
    await collector.send([event]);
    expect(await stream.text()).not.toContain(event.id);
  });

  test('has the new role from the next request on', async () => {
    const cookie = await bring(collector, 'owner');
    const settings = () => collector.asPage('projects/demo/members', { cookie });
    expect((await settings()).status).toBe(200);
    const body = JSON.stringify({ role: 'viewer' });
    await collector.api(`members/${await idOf(bo.email)}`, { method: 'PUT', body });
    expect((await settings()).status).toBe(403);
  });

  test('who owns every project is sent out only by another one who does, and never the last', async () => {
    const cookie = await bring(collector, 'owner');
    const path = `projects/demo/members/${await idOf(ada.email)}`;
    expect((await collector.asPage(path, { method: 'DELETE', cookie })).status).toBe(403);
    expect((await collector.asPage(path, { method: 'DELETE', cookie: owner })).status).toBe(409);
    expect((await collector.api(`members/${await idOf(bo.email)}`, { method: 'DELETE' })).status).toBe(204);
  });
});
