// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { StoredResponse } from '../api/types.js';
import { storedResponse } from '../testing/fernway.js';
import { followLatest, forgetLatest, heard, latest } from './latest.js';

const at = (prompt: string, second: number) =>
  storedResponse({ prompt, receivedAt: `2026-11-22T09:00:0${second}.000Z` });

/** Answers the lists that were asked for, one after the other. */
const asked: ((items: StoredResponse[]) => void)[] = [];
let line: EventTarget;

beforeEach(() => {
  asked.splice(0);
  vi.stubGlobal(
    'fetch',
    () => new Promise((resolve) => asked.push((items) => resolve(Response.json({ items })))),
  );
  vi.stubGlobal(
    'EventSource',
    class extends EventTarget {
      constructor() {
        super();
        line = this;
      }
      close() {}
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  forgetLatest();
});

const hear = (response: StoredResponse) =>
  line.dispatchEvent(new MessageEvent('response', { data: JSON.stringify(response) }));
const prompts = () => latest.value?.map(({ prompt }) => prompt);

it('forgets what the collector does not know any more when it is read again', async () => {
  followLatest('demo')();
  asked[0]?.([at('b', 2), at('a', 1)]);
  await vi.waitFor(() => expect(prompts()).toEqual(['b', 'a']));
  followLatest('demo')();
  asked[1]?.([at('b', 2)]);
  await vi.waitFor(() => expect(prompts()).toEqual(['b']));
});

it('keeps what is heard while the list is on its way', async () => {
  followLatest('demo');
  hear(at('c', 3));
  hear(at('d', 3));
  asked[0]?.([at('a', 1)]);
  await vi.waitFor(() => expect(prompts()).toEqual(['c', 'd', 'a']));
});

it('holds nothing once something was erased, and does not take it back from a list asked for before', async () => {
  followLatest('demo');
  hear(at('c', 3));
  forgetLatest();
  expect([latest.value, heard.value]).toEqual([undefined, undefined]);
  asked[0]?.([at('c', 3), at('a', 1)]);
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  expect(prompts()).toBeUndefined();
  asked[1]?.([at('a', 1)]);
  await vi.waitFor(() => expect(prompts()).toEqual(['a']));
});
