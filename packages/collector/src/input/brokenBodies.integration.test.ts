import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendRaw, type Written } from '../testing/sendRaw.js';
import { sentResponse } from '../testing/sentEvents.js';
import { envelopeNow, ownerKey, startTestCollector, type TestCollector } from '../testing/testCollector.js';

let collector: TestCollector;

beforeAll(async () => {
  collector = await startTestCollector({ requestTimeoutMs: 400 });
});
afterAll(() => collector.end());

/** Every endpoint that reads a body, with the most it takes. */
const admin = (method: string, path: string) => ({
  method,
  path: `/api/projects/demo/${path}`,
  most: 4 << 20,
});
const endpoints = [
  { method: 'POST', path: '/v1/events', most: 60 * 1024 },
  { method: 'POST', path: '/api/session', most: 16 * 1024 },
  { method: 'POST', path: '/api/setup', most: 16 * 1024 },
  { method: 'POST', path: '/api/invitation/accept', most: 16 * 1024 },
  admin('PUT', 'document'),
  admin('POST', 'document/publish'),
  admin('POST', 'document/lint'),
  admin('POST', 'document/preview'),
  admin('POST', 'document/simulate'),
  admin('PUT', 'settings'),
  admin('POST', 'keys'),
  admin('POST', 'webhooks'),
  admin('POST', 'identity/secret'),
  admin('POST', 'dead-letters/replay'),
];

function head({ method, path }: { method: string; path: string }, ...headers: string[]): string {
  const own = ['Host: localhost', 'Origin: http://localhost', 'Content-Type: application/json'];
  const lines = [...own, `Authorization: Bearer ${ownerKey}`, ...headers, 'Connection: close'];
  return `${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`;
}

async function send(
  written: Written,
): Promise<{ status: number; code: unknown; message: string; text: string }> {
  const text = await sendRaw(collector.address, written);
  const body = text.slice(text.indexOf('\r\n\r\n') + 4);
  return { status: Number(text.split(' ')[1]), ...JSON.parse(body), text };
}

describe.each(endpoints)('[31] $method $path', (endpoint) => {
  test('refuses what is no complete JSON', async () => {
    for (const body of ['{', '{"v":1', '[1,]', '\ufeff', 'nonsense', '{"a":"\t"}', '{"a":01}']) {
      const answer = await send(head(endpoint, `Content-Length: ${Buffer.byteLength(body)}`) + body);
      expect([body, answer.status, answer.code]).toEqual([body, 400, 'malformed']);
    }
  });

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['zstd', gzipSync],
    ['GZIP', gzipSync],
    ['identity, gzip', gzipSync],
  ])('takes nothing compressed, so that nothing can unfold: %s', async (encoding, compress) => {
    const bomb = compress(Buffer.alloc(1 << 20));
    const before = head(endpoint, `Content-Encoding: ${encoding}`, `Content-Length: ${bomb.length}`);
    const answer = await send(Buffer.concat([Buffer.from(before), bomb]));
    expect(answer).toMatchObject({ status: 400, code: 'malformed' });
    expect(answer.message).toMatch(/^content-encoding: send the body uncompressed/);
  });

  test('takes no compressed transfer either', async () => {
    const answer = await send(`${head(endpoint, 'Transfer-Encoding: gzip, chunked')}2\r\n{}\r\n0\r\n\r\n`);
    expect(answer).toMatchObject({ status: 400, code: 'malformed' });
    expect(answer.message).toMatch(/^transfer-encoding: /);
  });

  test('refuses two ways of saying how long it is', async () => {
    const answer = await send(
      `${head(endpoint, 'Content-Length: 4', 'Transfer-Encoding: chunked')}0\r\n\r\n`,
    );
    expect(answer).toMatchObject({ status: 400, code: 'malformed' });
  });

  test.each(['-1', '1, 2', '0x10', 'many'])('refuses a length of %s', async (length) => {
    expect(await send(`${head(endpoint, `Content-Length: ${length}`)}{}`)).toMatchObject({ status: 400 });
  });

  test('gives up on a body that never ends', async () => {
    const lengths = ['Content-Length: 100', 'Transfer-Encoding: chunked'];
    for (const length of lengths) {
      const answer = await send(`${head(endpoint, length)}1\r\n{`);
      expect([length, answer.status, answer.code]).toEqual([length, 408, 'timeout']);
    }
  });

  test('counts bytes as they come, whatever the length was said to be', async () => {
    const piece = `10000\r\n${' '.repeat(0x10000)}\r\n`;
    const enough = Math.ceil((endpoint.most + 1) / 0x10000);
    const answer = await send([
      head(endpoint, 'Transfer-Encoding: chunked'),
      ...Array.from({ length: enough }, () => piece),
      '0\r\n\r\n',
    ]);
    expect(answer).toMatchObject({ status: 413, code: 'too_large' });
    expect(answer.message).toContain(`${endpoint.most} bytes`);
  });

  test('cuts off who goes on for ever, and keeps nothing of it', async () => {
    const piece = Buffer.from(`100000\r\n${'x'.repeat(0x100000)}\r\n`);
    let sent = 0;
    function* withoutEnd() {
      yield head(endpoint, 'Transfer-Encoding: chunked');
      for (; sent < 400; sent++) yield piece;
    }
    const before = process.memoryUsage().arrayBuffers;
    await sendRaw(collector.address, withoutEnd());
    expect(sent).toBeLessThan(100);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 << 20);
  });

  test('[32] refuses a body of nothing but levels, without parsing it', async () => {
    const levels = Math.floor(endpoint.most / 2) - 1;
    const body = '['.repeat(levels) + ']'.repeat(levels);
    const answer = await send(head(endpoint, `Content-Length: ${body.length}`) + body);
    expect(answer).toMatchObject({ status: 400, code: 'malformed' });
  });

  test('goes on serving', async () => {
    expect((await fetch(`${collector.address}/readyz`)).status).toBe(200);
    const event = sentResponse();
    const answer = await collector.post({ ...envelopeNow(), events: [event] });
    expect(await answer.json()).toMatchObject({ accepted: [event.id] });
  });
});
