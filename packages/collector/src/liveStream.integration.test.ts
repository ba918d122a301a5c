import { afterEach, beforeEach, expect, test } from 'vitest';
import { sentResponse } from './testing/sentEvents.js';
import { startTestCollector, type TestCollector } from './testing/testCollector.js';

let collector: TestCollector;
beforeEach(async () => {
  collector = await startTestCollector();
});
afterEach(() => collector.end());

/** Listens as a browser does, and yields the ids of what it hears. */
async function* listen(lastSeen?: string): AsyncGenerator<string> {
  const headers = lastSeen === undefined ? {} : { 'Last-Event-ID': lastSeen };
  const { body } = await collector.api('responses/stream', { headers });
  if (!body) throw new Error('there is no stream');
  let text = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const lines = text.split('\n');
    text = lines.pop() ?? '';
    for (const line of lines) if (line.startsWith('id: ')) yield line.slice('id: '.length);
  }
}

async function hear(from: AsyncGenerator<string>, count: number): Promise<string[]> {
  const heard: string[] = [];
  while (heard.length < count) heard.push((await from.next()).value);
  return heard;
}

async function send(count: number): Promise<string[]> {
  const events = Array.from({ length: count }, () => sentResponse());
  for (const event of events) await collector.send([event]);
  return events.map(({ id }) => id);
}

test('a reader that comes back first gets what it missed, in order, and then what is new', async () => {
  const [first = '', ...missed] = await send(4);
  const stream = listen(first);
  expect(await hear(stream, 3)).toEqual(missed);
  const later = await send(1);
  expect(await hear(stream, 1)).toEqual(later);
  await stream.return(undefined);
});

test('of more than two hundred that were missed, the newest two hundred', async () => {
  const [first = ''] = await send(1);
  const missed = await send(203);
  const stream = listen(first);
  expect(await hear(stream, 200)).toEqual(missed.slice(3));
  await stream.return(undefined);
});

test('an id that nobody knows brings nothing back', async () => {
  const before = await send(2);
  const stream = listen(sentResponse().id);
  const heard = stream.next();
  let isHeard = false;
  void heard.then(() => {
    isHeard = true;
  });
  // Nothing says from when on a stream listens, so there is one response after the other until it has heard one.
  while (!isHeard) await send(1);
  expect(before).not.toContain((await heard).value);
  await stream.return(undefined);
});
