import { setImmediate as turn } from 'node:timers/promises';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { AdminEnv } from './adminApi.js';
import { sendStream } from './sendStream.js';

/** A source without end, and how much of it was asked for. */
function endless() {
  const source = { asked: 0, isOver: false };
  async function* pieces() {
    try {
      for (;;) {
        source.asked += 1;
        yield 'x'.repeat(1000);
      }
    } finally {
      source.isOver = true;
    }
  }
  return { source, pieces };
}

async function reading() {
  const { source, pieces } = endless();
  const app = new Hono<AdminEnv>();
  app.get('/', (context) => sendStream(context, pieces(), 'text/plain'));
  const { body } = await app.request('/');
  if (!body) throw new Error('there is nothing to read');
  return { source, reader: body.getReader() };
}

/** Long enough for everything that would go on by itself. */
async function settled(): Promise<void> {
  for (let turns = 0; turns < 200; turns += 1) await turn();
}

test('a reader that stops stops the source', async () => {
  const { source, reader } = await reading();
  for (let taken = 0; taken < 10; taken += 1) await reader.read();
  await settled();
  expect(source.asked).toBeLessThanOrEqual(14);
  const before = source.asked;
  for (let taken = 0; taken < 10; taken += 1) await reader.read();
  await settled();
  expect(source.asked).toBeLessThanOrEqual(before + 10);
  await reader.cancel();
});

test('a reader that goes ends the source', async () => {
  const { source, reader } = await reading();
  await reader.read();
  await reader.cancel();
  await settled();
  expect(source.isOver).toBe(true);
});
