import { type RunningCairn, startCairn } from '@cairn/scripts/testkit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTaken, type RawConnection, rawPost } from '../testing/rawConnection.js';
import { outcomes, statusOf, storedIds, until } from '../testing/senders.js';
import { envelopeNow } from '../testing/testCollector.js';

let cairn: RunningCairn;
beforeEach(async () => {
  cairn = await startCairn();
});
afterEach(() => cairn.stop());

/** A sender that has sent half of its batch. */
async function halfSent(): Promise<{ connection: RawConnection; id: string; rest: string }> {
  const [event] = outcomes(1);
  const { head, body } = rawPost(JSON.stringify({ ...envelopeNow(), events: [event] }));
  const connection = await openTaken(cairn.url);
  await connection.write(head + body.slice(0, 50));
  return { connection, id: event?.id ?? '', rest: body.slice(50) };
}

const isRefused = () =>
  statusOf(cairn.url).then(
    () => false,
    () => true,
  );

test('[26] SIGTERM takes nobody new, is not ready any more, acknowledges what is under way, ends live streams, and exits with 0', async () => {
  const senders = [await halfSent(), await halfSent(), await halfSent()];
  const balancer = await openTaken(cairn.url);
  await balancer.write('GET /readyz HTTP/1.1\r\nHost: 127.0.0.1\r\n');
  const stream = await cairn.api('responses/stream');
  cairn.signal('SIGTERM');
  await until(isRefused);
  cairn.signal('SIGTERM');
  await stream.text();
  await balancer.write('\r\n');
  await until(async () => balancer.received().includes('{"ready":false}'));

  for (const { connection, rest } of senders) await connection.write(rest);
  for (const { connection, id } of senders) {
    const answer = await connection.ended();
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toContain(`"accepted":["${id}"]`);
  }
  expect(await cairn.exited()).toBe(0);
  await cairn.restart();
  expect((await storedIds(cairn)).sort()).toEqual(senders.map(({ id }) => id).sort());
});

test('[26] a sender that never finishes is cut off, and the process has ended within ten seconds', async () => {
  const { connection } = await halfSent();
  const asked = Date.now();
  cairn.signal('SIGTERM');
  expect(await connection.ended()).toBe('');
  expect(await cairn.exited()).toBe(0);
  expect(Date.now() - asked).toBeLessThan(10_000);
});
