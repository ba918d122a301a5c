import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningCairn, startCairn } from '@cairn/scripts/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sentOutcome } from '../testing/sentEvents.js';
import { envelopeNow } from '../testing/testCollector.js';

/** Behind one proxy, which writes the address it sees. */
let cairn: RunningCairn;
beforeAll(async () => {
  cairn = await startCairn({
    CAIRN_TRUSTED_HOPS: '1',
    CAIRN_ADDRESS_RATE_LIMIT: '5',
    CAIRN_RATE_LIMIT: '1000',
  });
});
afterAll(() => cairn?.stop());

function post(
  forwardedFor: string,
  body: object = { ...envelopeNow(), events: [sentOutcome()] },
): Promise<Response> {
  return fetch(`${cairn.url}/v1/events`, {
    method: 'POST',
    headers: { 'X-Forwarded-For': forwardedFor, 'User-Agent': 'Flooding/1.0' },
    body: JSON.stringify(body),
  });
}

/** Sends until it is refused, at most so often, and returns the refusal. */
async function floodFrom(
  forwardedFor: (turn: number) => string,
  body?: object,
): Promise<Response | undefined> {
  for (let turn = 0; turn < 40; turn++) {
    const answer = await post(forwardedFor(turn), body);
    if (answer.status === 429) return answer;
  }
  return undefined;
}

test('[40] one address that floods is told when to come back, and the others are served', async () => {
  const refusal = await floodFrom(() => '203.0.113.7');
  expect(refusal?.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(Number(refusal?.headers.get('Retry-After'))).toBeGreaterThanOrEqual(1);
  expect(await refusal?.json()).toMatchObject({ code: 'rate_limited' });
  expect((await post('203.0.113.8')).status).toBe(200);
});

test('[40] nonsense costs an address as much as sense', async () => {
  expect((await floodFrom(() => '203.0.113.9', { v: 1, key: 'pk_nobody' }))?.status).toBe(429);
});

test('[40] every address of one IPv6 customer is one sender', async () => {
  expect((await floodFrom((turn) => `2001:db8:7:7::${turn + 1}`))?.status).toBe(429);
  expect((await post('2001:db8:7:8::1')).status).toBe(200);
});

test('[50] inventing addresses to the left of the proxy’s own helps nobody', async () => {
  expect((await floodFrom((turn) => `198.51.100.${turn}, 203.0.113.10`))?.status).toBe(429);
  expect((await floodFrom((turn) => `nonsense ${turn}, [203.0.113.11]`))?.status).toBe(429);
});

test('[50] nobody is blamed for another: the address that was pretended is served', async () => {
  await floodFrom(() => '203.0.113.99, 203.0.113.12');
  expect((await post('203.0.113.99')).status).toBe(200);
});

test('[50] X-Forwarded-Host and X-Forwarded-Proto change nothing about where a session may write from', async () => {
  const [, token] = cairn.setupLink().split('#');
  const pretended = { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' };
  const signUp = (origin: string) =>
    fetch(`${cairn.url}/api/setup`, {
      method: 'POST',
      headers: { ...pretended, Origin: origin, 'Content-Type': 'application/json' },
      body: JSON.stringify({ token, email: 'ada@example.com', password: 'the owl drinks tea at noon' }),
    });
  expect((await signUp('https://evil.example')).status).toBe(403);
  const cookie = (await signUp(cairn.url)).headers.get('Set-Cookie') ?? '';
  expect(cookie).toMatch(/^cairn_session=/);
  expect(cookie).not.toContain('__Host-');
});

test('[40] no address is stored or logged, of those served and of those refused', async () => {
  expect((await post('203.0.113.77')).status).toBe(200);
  expect((await floodFrom(() => '203.0.113.78'))?.status).toBe(429);
  await post('203.0.113.79', { v: 1 });
  const stored = filesIn(cairn.data).map((file) => readFileSync(file).toString('latin1'));
  expect(stored.some((content) => content.includes('purchased'))).toBe(true);
  for (const content of [...stored, cairn.output()]) expect(content).not.toContain('203.0.113.');
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
