import { join } from 'node:path';
import Libsql from 'libsql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sentOutcome, sentResponse } from '../testing/sentEvents.js';
import { startTestCollector, type TestCollector } from '../testing/testCollector.js';

let collector: TestCollector;
let database: Libsql.Database;
beforeEach(async () => {
  collector = await startTestCollector();
  database = new Libsql(join(collector.folder, 'data', 'cairn.db'));
  database.exec(`create trigger poison before insert on event when new.body like '%poison%'
    begin select raise(abort, 'no poison here'); end`);
});
afterEach(async () => {
  database.close();
  await collector.end();
});

const poison = () => sentOutcome({ name: 'poison' });
const replay = (body?: object) =>
  collector.api('dead-letters/replay', { method: 'POST', ...(body && { body: JSON.stringify(body) }) });

test('[28] dead letters are listed page by page, oldest first, each with its event and the reason', async () => {
  const events = [poison(), poison(), poison()];
  for (const event of events) await collector.send([event]);
  const first = await (await collector.api('dead-letters?limit=2')).json();
  expect(first.items).toMatchObject(
    events.slice(0, 2).map((event) => ({
      ...{ id: event.id, code: 'not_stored', reason: expect.stringContaining('no poison here') },
      event: { type: 'outcome', name: 'poison' },
    })),
  );
  const second = await (await collector.api(`dead-letters?limit=2&cursor=${first.next}`)).json();
  expect(second).toMatchObject({ items: [{ id: events[2]?.id }], next: null });
  expect(await (await fetch(`${collector.url}/metrics`)).text()).toContain('\ncairn_dead_letters_total 3\n');
});

test('[28] one that is sent again while it is set aside is set aside once', async () => {
  const event = poison();
  await collector.send([event]);
  expect(await collector.send([event, sentOutcome()])).toMatchObject({ rejected: [{ id: event.id }] });
  expect((await (await collector.api('dead-letters')).json()).items).toHaveLength(1);
});

test('[28] a replayed response counts in the report as if it had been stored at once', async () => {
  const event = sentResponse({ answers: [{ question: 'why', value: 'poison' }] });
  await collector.send([event]);
  const letters = await (await collector.api('dead-letters')).json();
  database.exec('drop trigger poison');
  expect(await (await replay()).json()).toEqual({ items: [{ id: event.id, result: 'stored' }], next: null });
  const { items } = await (await collector.api('responses')).json();
  expect(items).toMatchObject([{ id: event.id, receivedAt: letters.items[0].receivedAt }]);
  const { stages } = await (await collector.api('report/journey')).json();
  expect(stages[0].touchpoints[0].prompts).toMatchObject({ shown: 1, completed: 1 });
});

test('[51] what was put aside of somebody is in the export of what is held of them, until they are erased', async () => {
  const theirs = { ...poison(), respondent: 'ann' };
  await collector.send([theirs, { ...poison(), respondent: 'ben' }]);
  const held = async () => (await (await collector.api('respondents/ann')).json()).deadLetters;
  expect(await held()).toMatchObject([
    { reason: expect.stringContaining('no poison'), event: { id: theirs.id } },
  ]);
  await collector.api('respondents/ann', { method: 'DELETE' });
  expect(await held()).toEqual([]);
  expect((await (await collector.api('dead-letters')).json()).items).toHaveLength(1);
});

test.each([
  ['ids that are none', { ids: ['x'] }, /^ids\[0\]: write the ids/],
  ['no ids at all', { ids: [] }, /^ids: /],
  ['a cursor of somebody else', { cursor: 'x' }, /^cursor: use the "next" of the page before/],
  ['a key that is not known', { all: true }, /^the body: .*"all"/],
])('a replay of %s is refused in words', async (_, body, words) => {
  const answer = await replay(body);
  expect(answer.status).toBe(422);
  expect((await answer.json()).message).toMatch(words);
});
