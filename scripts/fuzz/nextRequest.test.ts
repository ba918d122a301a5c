import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nextRequest } from './nextRequest.js';
import { createRandom } from './random.js';
import { readSubject } from './subject.js';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-01T09:30:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

function requestsOf(seed: number, count: number): string[] {
  const random = createRandom(seed);
  const subject = { ...readSubject(), secretKey: 'sk_test' };
  return Array.from({ length: count }, () => nextRequest(subject, random).toString('latin1'));
}

test('a seed gives the same requests again, and another one gives others', () => {
  expect(requestsOf(7, 60)).toEqual(requestsOf(7, 60));
  expect(requestsOf(7, 5)).not.toEqual(requestsOf(8, 5));
});

test('some requests stay right, many are changed, and all endpoints are reached', () => {
  const requests = requestsOf(1, 400);
  expect(new Set(requests).size).toBeGreaterThan(250);
  for (const start of ['POST /v1/events HTTP', 'PUT /api/projects/demo/document HTTP', 'GET /metrics HTTP']) {
    expect(requests.some((request) => request.startsWith(start))).toBe(true);
  }
});
