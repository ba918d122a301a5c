import { expect, test } from 'vitest';
import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import { Backlog } from './backlog.js';
import { StoreUnavailable } from './storeUnavailable.js';

const event = (body: string): AcceptedEvent => ({
  ...{
    project_id: 'demo',
    id: 'event',
    type: 'outcome',
    prompt: null,
    seq: null,
    at: 0,
    received_at: 0,
    body,
  },
});
const events = (count: number, body = '{}') => Array.from({ length: count }, () => event(body));

test('takes ten thousand events and not one more, until some are on disk', () => {
  const backlog = new Backlog();
  backlog.enter(events(9999));
  const leave = backlog.enter(events(1));
  expect(backlog.events).toBe(10_000);
  expect(() => backlog.enter(events(1))).toThrow(StoreUnavailable);
  leave();
  backlog.enter(events(1));
});

test('takes fewer when they are large: what counts is memory', () => {
  const backlog = new Backlog();
  const large = 'x'.repeat(1024 * 1024);
  backlog.enter(events(15, large));
  const leave = backlog.enter(events(1, large));
  expect(() => backlog.enter(events(1))).toThrow(StoreUnavailable);
  leave();
  backlog.enter(events(1));
});

test('what is refused takes no room', () => {
  const backlog = new Backlog();
  expect(() => backlog.enter(events(10_001))).toThrow(StoreUnavailable);
  expect(backlog.events).toBe(0);
});
