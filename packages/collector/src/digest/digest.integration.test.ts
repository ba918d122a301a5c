import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { systemClock } from '../clock.js';
import { type MailServer, startMailServer } from '../testing/mailServer.js';
import { ownerKey, startTestCollector, type TestCollector } from '../testing/testCollector.js';

const dayMs = 86_400_000;

let collector: TestCollector;
let mail: MailServer;
let cookie: string;
let later: number;

beforeEach(async () => {
  later = 0;
  mail = await startMailServer();
  collector = await startTestCollector({
    env: { CAIRN_SMTP_URL: mail.url, CAIRN_MAIL_FROM: 'Cairn <cairn@example.com>' },
    clock: { ...systemClock, now: () => Date.now() + later },
  });
  cookie = await collector.signUp();
});
afterEach(async () => {
  await collector.end();
  await mail.end();
});

async function mine(method = 'GET', body?: object) {
  const answer = await collector.asPage('projects/demo/digest', { method, body, cookie });
  return { status: answer.status, body: await answer.json() };
}

test('one asks for it, gets it when it is due, and ends it with the link in the mail', async () => {
  expect((await mine()).body).toEqual({
    ...{ frequency: 'off', hour: 8, timeZone: 'UTC', to: 'ada@example.com', isMailConfigured: true },
  });
  expect((await mine('PUT', { frequency: 'daily', hour: 6 })).body).toEqual({ frequency: 'daily', hour: 6 });
  expect((await mine()).body).toMatchObject({ frequency: 'daily', hour: 6 });
  later = 2 * dayMs;
  collector = await collector.restart();
  const { to, headers } = await mail.next();
  expect(to).toEqual(['ada@example.com']);
  // Only over https would a mailbox provider post to it.
  expect(headers).not.toHaveProperty('list-unsubscribe-post');
  const link = new URL((headers['list-unsubscribe'] ?? '').slice(1, -1));
  const address = `${collector.address}${link.pathname}`;

  const shown = await fetch(address);
  expect(await shown.text()).toContain('<form method="post">');
  expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect((await mine()).body.frequency).toBe('daily');
  const ended = await fetch(address, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  });
  expect({ status: ended.status, text: await ended.text() }).toMatchObject({
    ...{ status: 200, text: expect.stringContaining('any more</h1>') },
  });
  expect((await mine()).body.frequency).toBe('off');
  expect((await fetch(address, { method: 'POST' })).status).toBe(200);
  expect((await fetch(`${address}x`, { method: 'POST' })).status).toBe(404);
});

describe('refused in words', () => {
  test.each([
    [{ frequency: 'hourly' }, 'frequency: write one of weekly, daily, off'],
    [{ frequency: 'daily', hour: 24 }, 'hour: write a whole hour from 0 to 23'],
    [{ frequency: 'daily', hour: 7.5 }, 'hour: write a whole hour from 0 to 23'],
  ])('%j', async (body, message) => {
    expect(await mine('PUT', body)).toMatchObject({ status: 422, body: { message } });
  });

  test('a key, which nobody can write to', async () => {
    const answer = await collector.api('digest', { headers: { Authorization: `Bearer ${ownerKey}` } });
    expect(answer.status).toBe(403);
  });
});

test('where mail is not configured, the routes say so', async () => {
  await collector.end();
  collector = await startTestCollector();
  cookie = await collector.signUp();
  expect((await mine()).body).toMatchObject({ frequency: 'off', isMailConfigured: false });
  expect(await mine('PUT', { frequency: 'daily' })).toMatchObject({
    ...{ status: 409, body: { message: expect.stringContaining('set CAIRN_SMTP_URL and CAIRN_MAIL_FROM') } },
  });
  expect((await mine('PUT', { frequency: 'off' })).status).toBe(200);
});
