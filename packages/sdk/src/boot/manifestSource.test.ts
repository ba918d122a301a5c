import { compile, parseDocument } from '@cairn/schema';
import { describe, expect, it, vi } from 'vitest';
import golden from '../../../schema/golden/document.json' with { type: 'json' };
import type { Kernel } from '../kernel.js';
import { fakePlatform } from '../testing/fakePlatform.js';
import { manifestSource } from './manifestSource.js';

const parsed = parseDocument(golden);
if (!parsed.ok) throw new Error('the golden document is wrong');
const { document } = parsed;
const body = (version: number) => JSON.stringify(compile(document, version));

function source(answers: (() => Promise<Response>)[]) {
  const fetch = vi.fn(() => answers.shift()?.() ?? Promise.reject(new TypeError('offline')));
  const platform = fakePlatform({ fetch });
  const kernel = { platform, key: 'pk_demo', collector: 'https://c.example' } as unknown as Kernel; // it reads nothing else
  return { load: manifestSource(kernel), fetch, platform };
}
const ok = (text: string) => () => Promise.resolve(new Response(text));

describe('manifestSource', () => {
  it('asks once, with nothing that costs a preflight, while its copy is fresh', async () => {
    const { load, fetch, platform } = source([ok(body(3)), ok(body(4))]);
    expect((await load())?.version).toBe(3);
    await platform.advance(59_000);
    expect((await load())?.version).toBe(3);
    expect(fetch.mock.calls).toEqual([['https://c.example/v1/manifest/pk_demo', { credentials: 'omit' }]]);
  });

  it('looks again after a minute', async () => {
    const { load, platform } = source([ok(body(3)), ok(body(4))]);
    await load();
    await platform.advance(61_000);
    expect((await load())?.version).toBe(4);
  });

  it('works from its copy when the collector is down', async () => {
    const { load, platform } = source([ok(body(3))]);
    await load();
    await platform.advance(86_400_000);
    expect((await load())?.version).toBe(3);
  });

  it('waits a second at most for a newer one', async () => {
    const { load, platform } = source([ok(body(3)), () => new Promise(() => undefined)]);
    await load();
    await platform.advance(61_000);
    const late = load();
    await platform.advance(1_000);
    expect((await late)?.version).toBe(3);
  });

  it.each([
    ['HTML, as a captive portal sends it', 200, '<html>'],
    ['that the collector is overloaded', 503, '{"code":"unavailable"}'],
    ['that there were too many requests', 429, '{}'],
  ])('keeps the last good copy when it hears %s', async (_what, status, text) => {
    const { load, platform } = source([ok(body(3)), () => Promise.resolve(new Response(text, { status }))]);
    await load();
    await platform.advance(61_000);
    expect((await load())?.version).toBe(3);
  });

  it.each([
    ['something else', 200, '{"hello":1}'],
    ['[42] a version it does not understand', 200, '{"v":2,"surveys":[]}'],
    ['surveys that are no list', 200, '{"v":1,"surveys":{}}'],
    ['null', 200, 'null'],
    ['that the key is unknown', 404, '{"code":"unknown_key"}'],
  ])('shows nothing from then on when it hears %s', async (_what, status, text) => {
    const { load, platform } = source([ok(body(3)), () => Promise.resolve(new Response(text, { status }))]);
    await load();
    await platform.advance(61_000);
    expect((await load())?.surveys).toEqual([]);
    expect([...platform.stored.keys()]).toEqual([]);
  });
});
