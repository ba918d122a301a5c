import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sentResponse, sentShown } from './testing/sentEvents.js';
import { startTestCollector, type TestCollector } from './testing/testCollector.js';

let collector: TestCollector;
let cookie: string;
beforeEach(async () => {
  collector = await startTestCollector();
  cookie = await collector.signUp();
});
afterEach(() => collector.end());

const page = (path: string, init: { method?: string; body?: object } = {}) =>
  collector.asPage(path, { ...init, cookie });

describe('another project', () => {
  const wish = { name: 'Fernway Outdoor', timeZone: 'Europe/Berlin', origins: ['https://shop.example'] };

  test('begins with the classical stages and nothing in them, and its key opens it at once', async () => {
    const answer = await page('projects', { method: 'POST', body: wish });
    expect(answer.status).toBe(201);
    const made = await answer.json();
    expect(made).toMatchObject({
      ...{ id: 'fernway-outdoor', name: wish.name, timeZone: wish.timeZone, role: 'owner' },
    });
    const document = await (await page('projects/fernway-outdoor/document')).json();
    expect(document.journey).toMatchObject({ stages: { length: 8 }, touchpoints: [] });
    expect((await fetch(`${collector.url}/v1/manifest/${made.publicKey}`)).status).toBe(200);
    expect(await (await page('projects/fernway-outdoor/settings')).json()).toMatchObject(wish);
  });

  test('is in the list of whoever owns them all, and the audit log says who made it', async () => {
    await page('projects', { method: 'POST', body: wish });
    await page('projects', { method: 'POST', body: wish });
    const { projects, mayCreateProjects } = await (await page('session')).json();
    expect(mayCreateProjects).toBe(true);
    expect(projects.map(({ id }: { id: string }) => id)).toEqual([
      'demo',
      'fernway-outdoor',
      'fernway-outdoor-2',
    ]);
    const { items } = await (await page('projects/fernway-outdoor/audit')).json();
    expect(items).toMatchObject([{ action: 'project.create', target: wish.name }]);
  });

  test('needs a name and a calendar that there is', async () => {
    const refused = await page('projects', { method: 'POST', body: { name: ' ', timeZone: 'Moon/Base' } });
    expect(refused.status).toBe(422);
    expect((await refused.json()).message).toContain('write a name');
  });
});

describe('how often the same visitor is asked', () => {
  const [ada, bo] = ['018f5f9e-7a60-4b6b-9d1c-0123456789aa', '018f5f9e-7a60-4b6b-9d1c-0123456789ab'];

  test('counts prompts by visitor, and those of nobody apart', async () => {
    const answered = sentResponse({ visitor: ada });
    const shown = [ada, ada, bo, undefined].map((visitor) => sentShown(visitor ? { visitor } : {}));
    await collector.send([...shown, answered]);
    const report = await (await collector.api('report/fatigue')).json();
    expect(report).toMatchObject({
      ...{ isWhole: true, prompts: 5, anonymous: 1 },
      spread: [
        { prompts: 1, visitors: 1 },
        { prompts: 3, visitors: 1 },
      ],
    });
  });

  test('leaves out what stands in the page and takes no budget', async () => {
    const inPage = { visitor: ada, survey: 'helpful', touchpoint: 'help.read' };
    await collector.send([sentShown({ visitor: ada }), sentShown(inPage), sentShown(inPage)]);
    const report = await (await collector.api('report/fatigue')).json();
    expect(report).toMatchObject({ prompts: 1, anonymous: 0, spread: [{ prompts: 1, visitors: 1 }] });
  });

  test('forgets whoever is erased', async () => {
    await collector.send([sentShown({ visitor: ada }), sentShown({ visitor: bo })]);
    await collector.api(`visitors/${ada}`, { method: 'DELETE' });
    const report = await (await collector.api('report/fatigue')).json();
    expect(report).toMatchObject({ prompts: 1, spread: [{ prompts: 1, visitors: 1 }] });
  });
});

test('whoever works on cases is told who else does, and a viewer is not among them', async () => {
  const body = { email: 'cy@example.com', role: 'viewer' };
  const { path } = await (await page('projects/demo/invitations', { method: 'POST', body })).json();
  const token = path.split('#')[1];
  const joined = { token, password: 'a ladder of wet slate' };
  await collector.asPage('invitation/accept', { method: 'POST', body: joined });
  const { items } = await (await page('projects/demo/colleagues')).json();
  expect(items.map(({ email }: { email: string }) => email)).toEqual(['ada@example.com']);
});
