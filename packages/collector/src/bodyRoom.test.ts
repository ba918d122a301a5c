import { EventEmitter } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { BodyRoom } from './bodyRoom.js';

const mebibyte = 1024 * 1024;

/** Only what `admit` looks at: its headers, and that it closes. */
const request = (headers: object) =>
  Object.assign(new EventEmitter(), { headers }) as unknown as IncomingMessage;
const claiming = (bytes: number) => request({ 'content-length': String(bytes) });

test('takes bodies until there is no room for one more, and again when one has been read', () => {
  const room = new BodyRoom();
  const first = claiming(4 * mebibyte);
  room.admit(first, 4 * mebibyte);
  for (let others = 1; others < 16; others += 1) room.admit(claiming(4 * mebibyte), 4 * mebibyte);
  expect(() => room.admit(claiming(1), 4 * mebibyte)).toThrow('too many requests');
  first.emit('close');
  room.admit(claiming(1), 4 * mebibyte);
});

test('a claim beyond what will be read counts as what will be read', () => {
  const room = new BodyRoom();
  for (let each = 0; each < 64; each += 1) room.admit(claiming(1e12), mebibyte);
  expect(() => room.admit(claiming(1), mebibyte)).toThrow('too many requests');
});

test('a body in chunks counts as the longest, and a request without a body as nothing', () => {
  const room = new BodyRoom();
  for (let each = 0; each < 64; each += 1) room.admit(request({ 'transfer-encoding': 'chunked' }), mebibyte);
  expect(() => room.admit(claiming(1), mebibyte)).toThrow('too many requests');
  room.admit(request({}), mebibyte);
});
