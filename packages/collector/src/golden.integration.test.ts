import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startTestCollector, type TestCollector } from './testing/testCollector.js';

/** The golden wire files, spoken to a real collector: what the schema's tests and the SDK's say, it must say too. */
const folder = fileURLToPath(new URL('../../schema/golden/', import.meta.url));
const read = (path: string) => JSON.parse(readFileSync(`${folder}${path}`, 'utf8'));
const names = (kind: string) => readdirSync(`${folder}${kind}`).map((file) => `${kind}/${file}`);

let collector: TestCollector;

beforeAll(async () => {
  collector = await startTestCollector();
  const seed = { id: 'golden', name: 'Golden', publicKey: 'pk_golden', timeZone: 'UTC', origins: [] };
  await collector.ensureProject({ ...seed, document: read('document.json') });
});
afterAll(() => collector.end());

// The files were written on that day; the collector runs in this process and asks this clock.
beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-01T09:30:06.000Z'), toFake: ['Date'] });
  return () => vi.useRealTimers();
});

describe('golden wire files', () => {
  test.each(names('valid'))('accepts %s', async (name) => {
    const body = read(name);
    const answer = await collector.post(body);
    expect(answer.status).toBe(200);
    const ids = body.events.map(({ id }: { id: string }) => id);
    expect(await answer.json()).toEqual({ accepted: ids, duplicate: [], rejected: [] });
  });

  test.each(names('invalid'))('refuses %s', async (name) => {
    const { status, code, field, body } = read(name);
    const answer = await collector.post(body);
    expect(answer.status).toBe(status);
    const told = await answer.json();
    const refusal = status === 200 ? told.rejected[0] : told;
    expect(refusal.code).toBe(code);
    expect(refusal.message).toContain(field);
    if (status === 200) expect(told.accepted).toEqual([]);
  });
});
