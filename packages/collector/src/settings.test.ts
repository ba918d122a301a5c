import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings } from './settings.js';
import { SettingsError } from './settingsError.js';

test('an empty environment is a collector on the loopback with its own store', () => {
  expect(readSettings({})).toEqual({
    port: 4600,
    host: '127.0.0.1',
    dataFolder: resolve('.cairn'),
    secretKey: undefined,
    publicUrl: undefined,
    trustedHops: 0,
    rateLimit: 0,
    logLevel: 'warn',
    addressRateLimit: 0,
    demoPort: 4601,
    webhookLoopback: false,
  });
});

test('an empty variable counts as unset', () => {
  expect(readSettings({ CAIRN_PORT: '', DATABASE_URL: '' }).port).toBe(4600);
});

test('a public address loses its last slash', () => {
  expect(readSettings({ CAIRN_PUBLIC_URL: 'https://feedback.example/' }).publicUrl).toBe(
    'https://feedback.example',
  );
});

test('mail takes a server and a sender, and names the one that is missing', () => {
  const [smtpUrl, from] = ['smtps://u:p@mail.example.com', 'Cairn <cairn@example.com>'];
  expect(readSettings({ CAIRN_SMTP_URL: smtpUrl, CAIRN_MAIL_FROM: from }).mail).toEqual({ smtpUrl, from });
  expect(problemsOf({ CAIRN_SMTP_URL: smtpUrl })).toEqual([
    expect.stringMatching(/^CAIRN_MAIL_FROM: is missing/),
  ]);
  expect(problemsOf({ CAIRN_MAIL_FROM: from })).toEqual([
    expect.stringMatching(/^CAIRN_SMTP_URL: is missing/),
  ]);
});

describe('a wrong variable is one line that names it and says what to write', () => {
  test.each([
    ['CAIRN_PORT', 'abc', /"abc" is not a port/],
    ['CAIRN_PORT', '70000', /0 to 65535/],
    ['CAIRN_HOST', 'http://x', /is not an address/],
    ['CAIRN_PUBLIC_URL', 'feedback.example', /https:\/\/feedback\.example\.com/],
    ['CAIRN_PUBLIC_URL', 'https://feedback.example/path', /without a path/],
    ['CAIRN_TRUSTED_HOPS', '-1', /number of proxies/],
    ['CAIRN_RATE_LIMIT', 'many', /events per second/],
    ['CAIRN_LOG_LEVEL', 'loud', /write one of error, warn, info, debug/],
    ['CAIRN_ADDRESS_RATE_LIMIT', '1.5', /events per second/],
    ['CAIRN_DEMO_PORT', '4601x', /is not a port/],
    ['CAIRN_WEBHOOK_LOOPBACK', 'yes', /write 1/],
    ['CAIRN_SECRET_KEY', 'sk_abc', /at least 8 characters/],
    ['CAIRN_SECRET_KEY', 'secret-of-mine', /must start with sk_/],
    ['CAIRN_SECRET_KEY', 'sk_abc defgh', /no spaces/],
    ['CAIRN_SMTP_URL', 'http://mail.example.com', /smtps:\/\//],
    ['CAIRN_SMTP_URL', 'mail.example.com:25', /not the address of a mail server/],
    ['CAIRN_MAIL_FROM', 'cairn', /is not a sender/],
    ['CAIRN_MAIL_FROM', 'a@example.com\r\nBcc: b@example.com', /is not a sender/],
    ['DATABASE_URL', 'postgres://x', /later version/],
    ['NATS_URL', 'nats://x', /later version/],
  ])('%s=%s', (name, value, says) => {
    const problem = problemsOf({ [name]: value });
    expect(problem).toHaveLength(1);
    expect(problem[0]).toMatch(says);
    expect(problem[0]?.startsWith(`${name}: `)).toBe(true);
  });

  test('several at once are several lines', () => {
    expect(problemsOf({ CAIRN_PORT: 'x', CAIRN_RATE_LIMIT: 'y' })).toHaveLength(2);
  });

  test('a secret is never repeated', () => {
    const lines = problemsOf({ CAIRN_SECRET_KEY: 'hunter2', DATABASE_URL: 'postgres://me:hunter2@db' });
    expect(lines.join()).not.toContain('hunter2');
  });
});

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
}
