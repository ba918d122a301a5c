import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, cast } from './testing/cast.js';
import { startTestCollector, type TestCollector } from './testing/testCollector.js';

let collector: TestCollector;
let actors: Record<string, Actor>;
beforeAll(async () => {
  collector = await startTestCollector();
  actors = await cast(collector);
});
afterAll(() => collector.end());

async function call(
  who: string,
  path: string,
  { method = 'GET', body }: { method?: string; body?: object } = {},
) {
  const answer = await collector.asPage(`projects/demo/${path}`, {
    method,
    headers: actors[who]?.headers ?? {},
    ...(body && { body }),
  });
  return { status: answer.status, body: answer.status === 204 ? undefined : await answer.json() };
}

const unhappy = {
  name: 'Unhappy on phones',
  filter: { side: 'bad', device: 'phone', answer: 'ease:2', days: '28' },
};

describe('a view of responses', () => {
  let id: string;

  test('is named by an editor and seen by the whole team', async () => {
    const { status, body } = await call('editor', 'views', { method: 'POST', body: unhappy });
    expect(status).toBe(201);
    expect(body).toMatchObject({ ...unhappy, author: 'editor-of-demo@example.com' });
    id = body.id;
    expect((await call('viewer', 'views')).body).toEqual({ items: [body], default: null });
    expect((await call('owner of another project', 'views')).status).toBe(404);
  });

  test('has a name that no other one has', async () => {
    const again = await call('owner', 'views', { method: 'POST', body: unhappy });
    expect(again).toMatchObject({
      status: 422,
      body: { message: expect.stringMatching(/^name: .*Unhappy on phones/) },
    });
    const other = await call('owner', 'views', { method: 'POST', body: { ...unhappy, name: 'Other' } });
    const renamed = await call('owner', `views/${other.body.id}`, { method: 'PUT', body: unhappy });
    expect(renamed.status).toBe(422);
    await call('owner', `views/${other.body.id}`, { method: 'DELETE' });
  });

  test.each([
    [{ side: 'sad' }, /^filter\.side: write good, neutral, bad or none/],
    [{ colour: 'red' }, /colour/],
    [{ respondent: 'ann' }, /respondent/],
    [{ q: '"Jane Doe"' }, /^filter\.q: a view keeps no search, whose words may name somebody/],
    [
      { attribute: 'email:ann@example.com' },
      /^filter\.attribute: .*"email" is none of the declared dimensions/,
    ],
    [{ answer: 'contact/email:ann@example.com' }, /^filter\.answer: .*"contact\/email:/],
    [{ answer: 'why:Jane Doe' }, /^filter\.answer: .*"why:Jane Doe" is no step or option/],
    [{ answer: 'ease:Jane Doe' }, /^filter\.answer: .*"ease:Jane Doe" is no step or option/],
    [{ limit: '5' }, /limit/],
    [{ days: 'many' }, /^filter\.days: write how many days up to today/],
  ])('filters by what the list filters by, and holds nobody: not %j', async (filter, said) => {
    const { status, body } = await call('editor', 'views', {
      method: 'POST',
      body: { name: 'Wrong', filter },
    });
    expect({ status, message: body.message }).toEqual({ status: 422, message: expect.stringMatching(said) });
  });

  test('is what somebody begins with, each their own', async () => {
    expect((await call('viewer', 'views/default', { method: 'PUT', body: { view: id } })).status).toBe(204);
    expect((await call('viewer', 'views')).body.default).toBe(id);
    expect((await call('editor', 'views')).body.default).toBeNull();
    expect((await call('key that owns', 'views/default', { method: 'PUT', body: { view: id } })).status).toBe(
      403,
    );
    expect((await call('viewer', 'views/default', { method: 'PUT', body: { view: 'none' } })).status).toBe(
      404,
    );
    await call('editor', 'views/default', { method: 'PUT', body: { view: id } });
    await call('editor', 'views/default', { method: 'PUT', body: { view: null } });
    expect((await call('editor', 'views')).body.default).toBeNull();
  });

  test('is renamed, and is the same one', async () => {
    const body = { name: 'Unhappy', filter: { side: 'bad' } };
    expect((await call('editor', `views/${id}`, { method: 'PUT', body })).body).toMatchObject({
      id,
      ...body,
    });
    expect((await call('viewer', `views/${id}`, { method: 'PUT', body })).status).toBe(403);
  });

  test('is gone for those who began with it, and all of it is in the log', async () => {
    expect((await call('viewer', `views/${id}`, { method: 'DELETE' })).status).toBe(403);
    expect((await call('editor', `views/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await call('viewer', 'views')).body).toEqual({ items: [], default: null });
    const { items } = (await call('owner', 'audit')).body;
    const deeds = items.filter(({ action }: { action: string }) => action.startsWith('view.'));
    expect(deeds.slice(0, 2)).toMatchObject([
      { action: 'view.delete', target: 'Unhappy', actor: 'editor-of-demo@example.com' },
      { action: 'view.change', target: 'Unhappy', detail: { from: 'Unhappy on phones' } },
    ]);
  });
});
