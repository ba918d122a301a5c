import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { pauseAfter } from './retrySchedule.js';
import { newWebhookSecret, signatureHeaders } from './sign.js';

const body = JSON.stringify({ type: 'response.completed', data: { words: 'Straße 💬' } });
const secret = newWebhookSecret();

describe('[45] what is sent', () => {
  const message = { id: 'msg_1', at: Date.now(), body };

  test('passes the check of the reference library', () => {
    expect(new Webhook(secret).verify(body, signatureHeaders(message, [secret]))).toEqual(JSON.parse(body));
  });

  test('passes it under both secrets while they rotate', () => {
    const next = newWebhookSecret();
    const headers = signatureHeaders(message, [next, secret]);
    for (const each of [secret, next]) new Webhook(each).verify(body, headers);
    expect(headers['webhook-signature']).toMatch(/^v1,\S{44} v1,\S{44}$/);
  });

  test.each<[string, Record<string, string>, string]>([
    ['another body', {}, `${body} `],
    ['another id', { 'webhook-id': 'msg_2' }, body],
    ['another time', { 'webhook-timestamp': String(Math.floor(Date.now() / 1000) - 1) }, body],
  ])('does not pass with %s', (_, change, sent) => {
    const headers = { ...signatureHeaders(message, [secret]), ...change };
    expect(() => new Webhook(secret).verify(sent, headers)).toThrow();
  });

  test('is refused when it comes again later: the time is signed', () => {
    const headers = signatureHeaders({ ...message, at: Date.now() - 10 * 60_000 }, [secret]);
    expect(() => new Webhook(secret).verify(body, headers)).toThrow(/too old/);
  });
});

test('attempts are made for three days, ever more slowly, and never all at one moment', () => {
  const pauses = Array.from({ length: 9 }, (_, index) => pauseAfter(index + 1, 0) ?? 0);
  const totalHours = pauses.reduce((sum, pause) => sum + pause, 0) / 3_600_000;
  expect(totalHours).toBeGreaterThan(70);
  expect(totalHours).toBeLessThanOrEqual(72);
  expect([...pauses].sort((a, b) => a - b)).toEqual(pauses);
  expect(pauseAfter(1, 1)).toBe(4000);
  expect(pauseAfter(10, 0)).toBeNull();
});
