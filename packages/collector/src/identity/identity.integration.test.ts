import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { signIdentity } from '@cairn/sdk/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sentOutcome, sentResponse, uuidAt } from '../testing/sentEvents.js';
import { startTestCollector, type TestCollector } from '../testing/testCollector.js';

let collector: TestCollector;
let secret: string;
const minuteMs = 60_000;

beforeEach(async () => {
  collector = await startTestCollector();
  secret = await newSecret();
  expect((await demand(true)).status).toBe(200);
});
afterEach(() => collector.end());

async function newSecret(body: object = {}): Promise<string> {
  const init = { method: 'POST', body: JSON.stringify(body) };
  const answer = await collector.api('identity/secret', init);
  expect(answer.status).toBe(201);
  return (await answer.json()).secret;
}

function demand(required: boolean): Promise<Response> {
  const settings = { name: 'Demo', timeZone: 'UTC', origins: ['loopback'], identity: { required } };
  return collector.api('settings', { method: 'PUT', body: JSON.stringify(settings) });
}

/** Who is at the browser, as the events say it. */
async function person(respondent = 'customer-1') {
  return { visitor: uuidAt(1), respondent, token: await signIdentity(secret, { respondent }) };
}

/** With a token that was good for one hour. */
async function personOfTwoHoursAgo() {
  vi.useFakeTimers({ now: Date.now() - 120 * minuteMs, toFake: ['Date'] });
  try {
    return await person();
  } finally {
    vi.useRealTimers();
  }
}

async function storedOf({ id }: { id: string }) {
  const lines = (await (await collector.api('export.ndjson')).text()).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line)).find((event) => event.id === id);
}

async function unproved() {
  return (await (await collector.api('identity')).json()).unproved;
}

async function sent<T extends { id: string }>(event: T): Promise<T> {
  expect((await collector.send([event])).accepted).toEqual([event.id]);
  return event;
}

test('[43] a proved respondent is kept, and the token is not', async () => {
  const proved = await person();
  const stored = await storedOf(await sent(sentResponse(proved)));
  expect(stored).toMatchObject({ respondent: 'customer-1', answers: [{ value: 6 }] });
  expect(JSON.stringify(stored)).not.toContain(proved.token);
  expect(stored).not.toHaveProperty('unverified');
  expect(await unproved()).toEqual({});
});

describe('[43] the answer is kept without the respondent, marked and counted', () => {
  test('when there is no token', async () => {
    const stored = await storedOf(await sent(sentResponse({ visitor: uuidAt(1), respondent: 'customer-1' })));
    expect(stored).toMatchObject({ answers: [{ value: 6 }], unverified: true });
    expect(stored).not.toHaveProperty('respondent');
    expect(await unproved()).toEqual({ missing: 1 });
    const { items } = await (await collector.api('responses')).json();
    expect(items).toMatchObject([{ unverified: true }]);
  });

  test('when the token is of somebody else', async () => {
    const proved = await person('customer-2');
    const stored = await storedOf(await sent(sentOutcome({ ...proved, respondent: 'customer-1' })));
    expect(stored).not.toHaveProperty('respondent');
    expect(await unproved()).toEqual({ invalid: 1 });
  });

  test('when the token was used by another browser before, even after a restart', async () => {
    const proved = await person();
    await sent(sentResponse(proved));
    collector = await collector.restart();
    const stolen = await storedOf(await sent(sentResponse({ ...proved, visitor: uuidAt(2) })));
    expect(stolen).toMatchObject({ unverified: true });
    expect(stolen).not.toHaveProperty('respondent');
    expect(await unproved()).toEqual({ replayed: 1 });
    expect(await storedOf(await sent(sentResponse(proved)))).toMatchObject({ respondent: 'customer-1' });
  });

  test('when both browsers come in one batch: the first has it', async () => {
    const proved = await person();
    const [first, second] = [sentResponse(proved), sentResponse({ ...proved, visitor: uuidAt(2) })];
    await collector.send([first, second]);
    expect(await storedOf(first)).toMatchObject({ respondent: 'customer-1' });
    expect(await storedOf(second)).not.toHaveProperty('respondent');
  });

  test('when the event names no browser that the token could belong to', async () => {
    const { visitor: _visitor, ...proved } = await person();
    expect(await storedOf(await sent(sentResponse(proved)))).not.toHaveProperty('respondent');
  });

  test('when the event happened after the token had run out', async () => {
    const proved = await personOfTwoHoursAgo();
    const offline = { at: new Date(Date.now() - 90 * minuteMs).toISOString() };
    const inTime = await storedOf(await sent(sentResponse({ ...proved, ...offline })));
    expect(inTime).toMatchObject({ respondent: 'customer-1' });
    const tooLate = await storedOf(await sent(sentResponse(proved)));
    expect(tooLate).not.toHaveProperty('respondent');
    expect(await unproved()).toEqual({ expired: 1 });
  });
});

test('[43] a batch sent twice counts its unproved respondents once', async () => {
  const event = sentResponse({ respondent: 'customer-1' });
  await collector.send([event]);
  expect((await collector.send([event])).duplicate).toEqual([event.id]);
  expect(await unproved()).toEqual({ missing: 1 });
});

test('where no proof is demanded, respondents are taken at their word and tokens are dropped', async () => {
  await demand(false);
  const token = 'whatever the page has';
  const stored = await storedOf(await sent(sentOutcome({ respondent: 'customer-1', token })));
  expect(stored).toMatchObject({ respondent: 'customer-1' });
  expect(JSON.stringify(stored)).not.toContain(token);
});

describe('[43] secrets', () => {
  test('are shown once, and in no answer, settings or export after that', async () => {
    await sent(sentResponse(await person()));
    for (const path of ['identity', 'settings', 'export.ndjson', 'responses', 'document']) {
      expect(await (await collector.api(path)).text()).not.toContain(secret);
    }
    const { secrets, required } = await (await collector.api('identity')).json();
    expect(required).toBe(true);
    expect(secrets).toEqual([{ id: expect.any(String), createdAt: expect.any(String), retiresAt: null }]);
  });

  test('rotate: both prove for the hours asked for, and never more than two', async () => {
    const byFirst = await person();
    secret = await newSecret();
    await sent(sentResponse(byFirst));
    await sent(sentResponse(await person()));
    expect(await unproved()).toEqual({});
    await newSecret();
    expect((await (await collector.api('identity')).json()).secrets).toHaveLength(2);
  });

  test('that leaked are removed at once', async () => {
    const { secrets } = await (await collector.api('identity')).json();
    const removed = await collector.api(`identity/secrets/${secrets[0].id}`, { method: 'DELETE' });
    expect(removed.status).toBe(204);
    await sent(sentResponse(await person()));
    expect(await unproved()).toEqual({ invalid: 1 });
    const again = await collector.api(`identity/secrets/${secrets[0].id}`, { method: 'DELETE' });
    expect(again.status).toBe(404);
  });

  test('must be there before proof is demanded', async () => {
    await demand(false);
    const { secrets } = await (await collector.api('identity')).json();
    await collector.api(`identity/secrets/${secrets[0].id}`, { method: 'DELETE' });
    const refused = await demand(true);
    expect(refused.status).toBe(422);
    expect((await refused.json()).message).toContain('POST identity/secret');
  });

  test('a wrong wish is refused by its name', async () => {
    const init = { method: 'POST', body: JSON.stringify({ formerHours: 1000 }) };
    const answer = await collector.api('identity/secret', init);
    expect(answer.status).toBe(422);
    expect((await answer.json()).message).toContain('formerHours');
  });
});

/** The recipes of the guide, run as they stand there. */
describe('[43] what the guide gives to other servers makes tokens that prove', () => {
  const guide = readFileSync(fileURLToPath(new URL('../../../../docs/identity.md', import.meta.url)), 'utf8');
  const recipe = (language: string) =>
    new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1] ?? '';

  test.each([
    ['js', process.execPath, ['--input-type=module', '-e'], 'console.log(identityToken("customer-1"));'],
    ['python', 'python3', ['-c'], 'print(identity_token("customer-1"))'],
  ])('%s', async (language, command, flags, call) => {
    const code = `${recipe(language)}\n${call}`;
    const env = { ...process.env, CAIRN_IDENTITY_SECRET: secret };
    const token = execFileSync(command, [...flags, code], { env, encoding: 'utf8' }).trim();
    const event = sentOutcome({ visitor: uuidAt(1), respondent: 'customer-1', token });
    expect(await storedOf(await sent(event))).toMatchObject({ respondent: 'customer-1' });
  });
});
