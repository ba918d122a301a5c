import { expect, test } from 'vitest';
import { createAttemptWindow } from './createAttemptWindow.js';

test('lets so many pass in a span, and begins a new one after it', () => {
  let now = 0;
  const attempts = createAttemptWindow({ max: 2, windowMs: 10_000 }, () => now);
  attempts.count('a');
  now = 4000;
  attempts.count('a');
  expect(attempts.waitSeconds('a')).toBe(6);
  expect(attempts.waitSeconds('b')).toBe(0);
  now = 10_000;
  expect(attempts.waitSeconds('a')).toBe(0);
  attempts.count('a');
  expect(attempts.waitSeconds('a')).toBe(0);
});

test('takes back what was right, and forgets what is forgiven', () => {
  const attempts = createAttemptWindow({ max: 1, windowMs: 10_000 }, () => 0);
  attempts.count('a');
  attempts.uncount('a');
  expect(attempts.waitSeconds('a')).toBe(0);
  attempts.count('a');
  attempts.forget('a');
  expect(attempts.waitSeconds('a')).toBe(0);
});

test('[46] remembers the last of any number of invented keys, and not all of them', () => {
  const attempts = createAttemptWindow({ max: 1, windowMs: 10_000 }, () => 0);
  for (let n = 0; n < 200_000; n++) attempts.count(`invented ${n}`);
  expect(attempts.waitSeconds('invented 199999')).toBe(10);
  expect(attempts.waitSeconds('invented 0')).toBe(0);
});
