import { expect, test } from 'vitest';
import { createTokenBucket } from './tokenBucket.js';

test('0 lets everything pass', () => {
  expect(createTokenBucket(0).take('pk', 1_000_000)).toBe(0);
});

test('lets a second’s worth pass at once, then refills by the second', () => {
  let now = 0;
  const bucket = createTokenBucket(10, () => now);
  expect(bucket.take('pk', 10)).toBe(0);
  expect(bucket.take('pk', 1)).toBe(1);
  now = 500;
  expect(bucket.take('pk', 5)).toBe(0);
  expect(bucket.take('pk', 1)).toBe(1);
});

test('keeps keys apart', () => {
  const bucket = createTokenBucket(1, () => 0);
  expect(bucket.take('one', 1)).toBe(0);
  expect(bucket.take('other', 1)).toBe(0);
});

test('a batch larger than a second’s worth passes on a full bucket, and is paid for afterwards', () => {
  let now = 0;
  const bucket = createTokenBucket(10, () => now);
  expect(bucket.take('pk', 100)).toBe(0);
  expect(bucket.take('pk', 1)).toBe(10);
  now = 9_100;
  expect(bucket.take('pk', 1)).toBe(0);
});

test('[40] a flood from ever new addresses cannot fill the memory, and does not free the one that floods', () => {
  const bucket = createTokenBucket(1, () => 0);
  const before = process.memoryUsage().heapUsed;
  expect(bucket.take('flooding', 1)).toBe(0);
  for (let sender = 0; sender < 300_000; sender++) {
    bucket.take(`sender ${sender}`, 1);
    if (sender % 5000 === 0) expect(bucket.take('flooding', 1)).toBe(1);
  }
  expect(bucket.take('sender 299999', 1)).toBe(1);
  expect(bucket.take('sender 0', 1)).toBe(0);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(64 * 1024 * 1024);
});
