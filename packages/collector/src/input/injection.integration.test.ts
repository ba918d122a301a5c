import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sentOutcome, sentResponse, sentShown } from '../testing/sentEvents.js';
import { startTestCollector, type TestCollector } from '../testing/testCollector.js';
import { testDocument } from '../testing/testDocument.js';

let collector: TestCollector;
const kept = sentResponse();
beforeAll(async () => {
  collector = await startTestCollector();
  await collector.send([kept]);
});
afterAll(() => collector.end());

const injections = [
  "' OR '1'='1",
  "'; DROP TABLE event; --",
  "' UNION SELECT hash, prefix, 1, 1, 1 FROM api_key --",
  '" OR ""="',
  "demo' --",
  "demo'/**/AND/**/1=1",
  "1; UPDATE session SET role='owner'",
  "%' OR '%'='",
  '\\',
  'id desc; select 1',
];

async function storedIds(): Promise<string[]> {
  const lines = (await (await collector.api('export.ndjson')).text()).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line).id);
}

describe.each(injections)('[36] %s is never read as SQL', (injection) => {
  const encoded = encodeURIComponent(injection);

  test.each([
    'responses?limit=',
    'responses?cursor=',
    'responses?complete=',
    'responses?sort=',
    'responses?order=',
    'responses?filter=',
    'report/journey?from=',
    'report/journey?to=',
    'export.ndjson?type=',
    'export.csv?type=',
    'export.csv?bom=',
    'document?version=',
  ])('refused as %s', async (place) => {
    const answer = await collector.api(`${place}${encoded}`);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ code: 'invalid' });
  });

  test.each(['responses?survey=', 'responses?touchpoint='])('finds nothing as %s', async (place) => {
    expect(await (await collector.api(`${place}${encoded}`)).json()).toEqual({ items: [], next: null });
  });

  test('as the cursor itself, unpacked', async () => {
    const cursor = Buffer.from(`1 ${injection}`).toString('base64url');
    expect([200, 422]).toContain((await collector.api(`responses?cursor=${cursor}`)).status);
  });

  test.each(['/api/projects/%s/responses', '/api/projects/%s/document', '/api/projects/demo/document/%s'])(
    'leads nowhere in %s',
    async (path) => {
      const answer = await fetch(collector.url + path.replace('%s', encoded), {
        headers: { Authorization: 'Bearer sk_owner_of_the_tests' },
      });
      expect(answer.status).toBe(404);
    },
  );

  test('opens nothing as a key, a cookie, a token or a public key', async () => {
    const headers = { Authorization: `Bearer ${injection.replaceAll(' ', '')}` };
    expect((await collector.api('settings', { headers })).status).toBe(401);
    const cookie = { Cookie: `cairn_session=${encoded}` };
    expect((await fetch(`${collector.url}/api/session`, { headers: cookie })).status).toBe(401);
    // Of somebody else each time: who guesses for one person is slowed down.
    const guess = {
      email: `${Buffer.from(injection).toString('hex').slice(0, 40)}@example.com`,
      password: injection,
    };
    expect((await collector.asPage('session', { method: 'POST', body: guess })).status).toBe(401);
    const token = { token: injection };
    expect((await collector.asPage('setup/look', { method: 'POST', body: token })).status).toBe(401);
    expect((await fetch(`${collector.url}/v1/manifest/${encoded}`)).status).toBe(401);
  });

  test('is refused where an event has a name, and is only a text where it has a text', async () => {
    const named = ['id', 'prompt', 'survey', 'touchpoint', 'locale', 'variant', 'at', 'type', 'visitor'];
    const events = named.map((field) => sentShown({ [field]: injection }));
    const result = await collector.send(events);
    expect([result.accepted, result.rejected.length]).toEqual([[], named.length]);
    const written = sentResponse({
      respondent: injection,
      context: { page: injection, attributes: { [injection]: injection } },
    });
    expect((await collector.send([written])).accepted).toEqual([written.id]);
    const { items } = await (await collector.api('responses?limit=1')).json();
    expect(items[0]).toMatchObject({
      respondent: injection,
      context: { attributes: { [injection]: injection } },
    });
    expect((await collector.send([sentOutcome({ name: injection })])).rejected).toHaveLength(1);
  });

  test('is only a text in the name of a project, a note and a document', async () => {
    const settings = { name: injection, timeZone: 'UTC', origins: ['loopback'] };
    const saved = await collector.api('settings', { method: 'PUT', body: JSON.stringify(settings) });
    expect(await saved.json()).toMatchObject(settings);
    const [survey] = testDocument.surveys ?? [];
    const document = { ...testDocument, surveys: [{ ...survey, name: injection }] };
    await collector.api('document', { method: 'PUT', body: JSON.stringify(document) });
    const note = JSON.stringify({ note: injection });
    expect((await collector.api('document/publish', { method: 'POST', body: note })).status).toBe(200);
    const { items } = await (await collector.api('document/versions')).json();
    expect(items[0].note).toBe(injection);
  });

  test('leaves what was there', async () => {
    expect(await storedIds()).toContain(kept.id);
  });
});
