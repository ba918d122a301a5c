import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { sentResponse } from '../testing/sentEvents.js';
import { envelopeNow, startTestCollector } from '../testing/testCollector.js';

/** Posts from another address of the loopback, through a proxy that names whom it speaks for. */
function postFrom(
  localAddress: string,
  forwarded: string,
  of: { url: string; body: string },
): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'text/plain', 'X-Forwarded-For': forwarded, 'X-Real-IP': forwarded };
    const sent = request(`${of.url}/v1/events`, { method: 'POST', localAddress, headers });
    sent.on('response', (answer) => answer.resume().on('end', () => resolve(answer.statusCode ?? 0)));
    sent.on('error', reject);
    sent.end(of.body);
  });
}

test('[51] the address that an answer came from is in no table, no file and no log', async () => {
  const logged: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
  const collector = await startTestCollector({
    log,
    env: { CAIRN_TRUSTED_HOPS: '1', CAIRN_RATE_LIMIT: '50' },
  });
  const from = (body: object | string) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return postFrom('127.0.0.77', '203.0.113.77', { url: collector.address, body: text });
  };
  expect(await from({ ...envelopeNow(), events: [sentResponse()] })).toBe(200);
  expect(await from({ ...envelopeNow(), key: 'pk_nobody', events: [sentResponse()] })).toBe(401);
  expect(await from('not JSON')).toBe(400);
  const folder = join(collector.folder, 'data');
  const files = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1'));
  const exported = await (await collector.api('export.ndjson')).text();
  expect(exported).toContain('checkout-ease');
  expect([...files, ...logged, exported].join()).not.toMatch(/127\.0\.0\.77|203\.0\.113\.77/);
  await collector.end();
});
