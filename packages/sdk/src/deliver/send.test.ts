import { batch, type CairnEvent, limits } from '@cairn/schema';
import { describe, expect, it, vi } from 'vitest';
import { fakePlatform } from '../testing/fakePlatform.js';
import { uuid } from '../uuid.js';
import { backoff } from './backoff.js';
import { firstBatch, retryAfterMs, send } from './send.js';

vi.stubGlobal('VERSION', '0.0.0-test');

const now = Date.UTC(2026, 2, 1, 9, 30);
const outcome = (change: Partial<CairnEvent> = {}): CairnEvent =>
  ({
    id: uuid({ now: () => now, random: (bytes) => crypto.getRandomValues(bytes) }),
    type: 'outcome',
    at: new Date(now).toISOString(),
    name: 'renewed',
    ...change,
  }) as CairnEvent; // the change only fills in what the type has

const answering = (status: number, body: string, headers: Record<string, string> = {}) =>
  fakePlatform({ fetch: () => Promise.resolve(new Response(body, { status, headers })) });
const to = (platform: ReturnType<typeof fakePlatform>) => ({
  platform,
  key: 'pk_demo',
  collector: 'https://c.example',
});

describe('send', () => {
  it('speaks wire v1 as plain text, without credentials and without headers that cost a preflight', async () => {
    const fetch = vi.fn(() => Promise.resolve(new Response('{}')));
    await send(to(fakePlatform({ fetch })), [outcome()]);
    const [url, init] = fetch.mock.calls[0] as unknown as [string, RequestInit]; // fetch is called as it is declared
    expect(url).toBe('https://c.example/v1/events');
    expect(init).toMatchObject({ method: 'POST', credentials: 'omit' });
    expect(init.headers).toBeUndefined();
    expect(batch.safeParse(JSON.parse(String(init.body))).success).toBe(true);
  });

  it('[11] takes only the ids that a 2xx names as acknowledged', async () => {
    const result = { accepted: ['a'], duplicate: ['b'], rejected: [] };
    expect(await send(to(answering(200, JSON.stringify(result))), [outcome()])).toEqual({
      kind: 'answered',
      result,
    });
  });

  it.each<[string, number, string, string]>([
    ['a captive portal', 200, '<html>Welcome to the café</html>', 'later'],
    ['a 200 of somebody else', 200, '{"ok":true}', 'later'],
    ['an overloaded collector', 503, '', 'later'],
    ['a rate limit', 429, '{}', 'later'],
    ['a broken collector', 500, '<html>', 'later'],
    ['a request time-out', 408, '', 'later'],
    ['a batch too large', 413, '{}', 'tooLarge'],
    ['an unknown key', 401, '{"code":"unknown_key","message":"No project has this key."}', 'refused'],
    ['a foreign origin', 403, '{"code":"origin_not_allowed","message":"origin: add it"}', 'refused'],
    ['a 403 of a proxy', 403, '<html>Forbidden</html>', 'later'],
    ['a 400 of a proxy', 400, '{"message":"Bad Request"}', 'later'],
    [
      'a batch that names strange things',
      200,
      '{"accepted":[null],"duplicate":[4],"rejected":[null]}',
      'answered',
    ],
  ])('[7][8][9][11] does the right thing with %s', async (_what, status, body, kind) => {
    expect((await send(to(answering(status, body)), [outcome()])).kind).toBe(kind);
  });

  it('[1] does not fail when the network does', async () => {
    expect(await send(to(fakePlatform()), [outcome()])).toMatchObject({ kind: 'later', retryAfterMs: 0 });
  });

  it('[10] gives up on a request after ten seconds', async () => {
    const hanging = fakePlatform({
      fetch: (_url, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
        }),
    });
    const sent = send(to(hanging), [outcome()]);
    await hanging.advance(10_000);
    expect((await sent).kind).toBe('later');
  });
});

describe('a body that trickles', () => {
  it('[10] is given up after ten seconds, whatever its headers said', async () => {
    const body = new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('{"acc')) });
    const trickling = fakePlatform({
      fetch: async (_url, init) => {
        const answer = new Response(body);
        const json = () =>
          new Promise((_resolve, reject) => {
            init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
          });
        return Object.assign(answer, { json });
      },
    });
    const sent = send(to(trickling), [outcome()]);
    await Promise.resolve();
    await trickling.advance(10_000);
    expect((await sent).kind).toBe('later');
  });
});

describe('retryAfterMs', () => {
  it.each<[string | null, number]>([
    [null, 0],
    ['3', 3_000],
    [new Date(now + 5_000).toUTCString(), 5_000],
    [new Date(now - 5_000).toUTCString(), 0],
    ['315360000', 3_600_000],
    ['-4', 0],
    ['soon', 0],
    ['', 0],
  ])('[8] reads %j as %i ms', (header, expected) => {
    expect(retryAfterMs(header, now)).toBe(expected);
  });
});

describe('firstBatch', () => {
  it('takes at most a hundred events', () => {
    expect(
      firstBatch(
        fakePlatform(),
        Array.from({ length: 130 }, () => outcome()),
      ),
    ).toHaveLength(limits.maxEvents);
  });

  it('[9] stays below the bytes of one request, counted as UTF-8', () => {
    const large = Array.from({ length: 30 }, () => outcome({ respondent: '山'.repeat(3_000) }));
    const taken = firstBatch(fakePlatform(), large);
    expect(new TextEncoder().encode(JSON.stringify(taken)).length).toBeLessThan(limits.maxBodyBytes);
    expect(taken.length).toBeGreaterThan(3);
  });

  it('[9] takes one event even when it is too large, or it would block the others for ever', () => {
    expect(firstBatch(fakePlatform(), [outcome({ respondent: 'x'.repeat(90_000) })])).toHaveLength(1);
  });
});

describe('backoff', () => {
  const start = () => {
    const platform = fakePlatform({ random: (bytes) => bytes.fill(255) });
    return { platform, retry: backoff({ platform, key: 'pk_demo' }) };
  };

  it('[7] doubles from about a second up to half an hour', () => {
    const { retry } = start();
    const waits = Array.from({ length: 14 }, () => {
      retry.failed(0);
      return retry.remainingMs();
    });
    expect(waits.slice(0, 3)).toEqual([2_000, 4_000, 8_000]);
    expect(waits[13]).toBe(1_800_000);
  });

  it('[8] waits at least as long as the collector asked', () => {
    const { retry } = start();
    retry.failed(60_000);
    expect(retry.remainingMs()).toBe(60_000);
  });

  it('is remembered by the next page', () => {
    const { platform, retry } = start();
    retry.failed(60_000);
    expect(backoff({ platform, key: 'pk_demo' }).remainingMs()).toBe(60_000);
  });

  it('[13] does not wait a year because the clock was put back', async () => {
    const { platform, retry } = start();
    retry.failed(0);
    await platform.advance(-365 * 86_400_000);
    expect(retry.remainingMs()).toBe(0);
  });

  it('starts over after a success', () => {
    const { retry } = start();
    retry.failed(0);
    retry.clear();
    expect(retry.remainingMs()).toBe(0);
  });
});
