import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sentOutcome, sentReach, sentResponse, sentShown, uuidAt } from '../testing/sentEvents.js';
import { startTestCollector, type TestCollector } from '../testing/testCollector.js';

let collector: TestCollector;
beforeEach(async () => {
  collector = await startTestCollector();
});
afterEach(() => collector.end());

const name = 'zebra-1041@example.org';
const path = `respondents/${encodeURIComponent(name)}`;
const phone = uuidAt(1);

async function held(of: string) {
  const answer = await collector.api(of);
  expect(answer.status).toBe(200);
  return answer.json();
}

function erase(of: string): Promise<Response> {
  return collector.api(of, { method: 'DELETE' });
}

/** Before signing in, and after. */
function story() {
  const prompt = uuidAt(Date.now());
  const before = sentShown({ visitor: phone, prompt });
  const answer = sentResponse({
    ...{ visitor: phone, respondent: name, prompt },
    answers: [{ question: 'why', value: 'my very own words' }],
  });
  const outcome = sentOutcome({ visitor: phone, respondent: name });
  const reach = sentReach({ visitor: phone });
  const somebodyElse = sentResponse({ visitor: uuidAt(2), respondent: 'other' });
  return { before, answer, outcome, reach, somebodyElse };
}

function filesContain(text: string): string[] {
  const folder = join(collector.folder, 'data');
  return readdirSync(folder).filter((file) => readFileSync(join(folder, file)).includes(text));
}

describe('[51] what is held of a respondent', () => {
  test('is given out whole: their events, those of their browser before they signed in, and the prompts', async () => {
    const { somebodyElse, ...theirs } = story();
    await collector.send([...Object.values(theirs), somebodyElse]);
    const { respondent, browsers, events, prompts } = await held(path);
    expect({ respondent, browsers }).toEqual({ respondent: name, browsers: [phone] });
    const ids = events.map(({ id }: { id: string }) => id);
    expect(ids.sort()).toEqual(
      Object.values(theirs)
        .map(({ id }) => id)
        .sort(),
    );
    expect(JSON.stringify(events)).toContain('my very own word');
    expect(prompts).toMatchObject([
      { prompt: theirs.answer.prompt, survey: 'checkout-ease', completed: true },
    ]);
  });

  test('leaves out what was said without a name in a browser that several people used', async () => {
    const { before, answer } = story();
    const shared = sentResponse({ visitor: phone, respondent: 'other' });
    await collector.send([before, answer, shared]);
    const { browsers, events } = await held(path);
    expect(browsers).toEqual([]);
    expect(events.map(({ id }: { id: string }) => id)).toEqual([answer.id]);
  });

  test('is nothing when nothing is held', async () => {
    expect(await held(path)).toEqual({
      respondent: name,
      browsers: [],
      events: [],
      prompts: [],
      cases: [],
      deliveries: [],
      deadLetters: [],
    });
  });

  test('may be asked for by browser too', async () => {
    const { before, answer } = story();
    await collector.send([before, answer]);
    const { visitor, events } = await held(`visitors/${phone.toUpperCase()}`);
    expect({ visitor, events: events.length }).toEqual({ visitor: phone, events: 2 });
  });
});

describe('[51] erasing a respondent', () => {
  test('leaves nothing of them in lists, figures, exports or in the files themselves', async () => {
    const { somebodyElse, ...theirs } = story();
    await collector.send([...Object.values(theirs), somebodyElse]);
    expect(filesContain(name)).not.toEqual([]);
    expect((await held('report/comments?q=own')).items).toHaveLength(1);

    const answer = await erase(path);
    expect(await answer.json()).toEqual({
      erased: { events: 4, prompts: 1, erasedAt: expect.any(String) },
    });
    expect(await held(path)).toMatchObject({ events: [], prompts: [] });
    const { items } = await held('responses');
    expect(items.map(({ id }: { id: string }) => id)).toEqual([somebodyElse.id]);
    expect(await held('report/comments')).toEqual({ items: [], next: null });
    const { stages } = await held('report/journey');
    expect(stages[0].touchpoints[0].prompts).toMatchObject({ shown: 1, started: 1 });

    const lines = (await (await collector.api('export.ndjson')).text()).trim().split('\n');
    const exported = lines.map((line) => JSON.parse(line));
    for (const { id, type } of Object.values(theirs)) {
      expect(exported).toContainEqual({ id, type, erased: true });
    }
    for (const text of [name, phone, 'my very own word']) expect(filesContain(text)).toEqual([]);
  });

  test('is gone with the gaps of pages when the erasure is answered: the file was written anew', async () => {
    await collector.send(Object.values(story()));
    const asked = Date.now();
    await erase(path);
    const look = new Libsql(join(collector.folder, 'data', 'cairn.db'));
    const [row] = look.prepare('select due_since, done_at >= ? as done from compaction').all([asked]);
    look.close();
    expect(row).toEqual({ due_since: null, done: 1 });
  });

  test('is not undone by a retry, by what waited offline, or by a restart in between', async () => {
    const { before, answer, outcome } = story();
    await collector.send([before, answer]);
    await erase(path);
    collector = await collector.restart();
    const { duplicate, accepted } = await collector.send([answer, outcome]);
    expect({ duplicate, accepted }).toEqual({ duplicate: [answer.id], accepted: [outcome.id] });
    expect(await held(path)).toMatchObject({ events: [], prompts: [] });
    expect((await held('responses')).items).toEqual([]);
    expect(filesContain(name)).toEqual([]);
  });

  test('shows nothing to whoever watches the answers come in', async () => {
    await erase(path);
    const stream = await collector.api('responses/stream');
    const { answer, somebodyElse } = story();
    await collector.send([{ ...answer, at: new Date(Date.now() - 1000).toISOString() }]);
    await collector.send([somebodyElse]);
    await collector.close();
    const seen = await stream.text();
    expect(seen).toContain(somebodyElse.id);
    expect(seen).not.toContain(answer.id);
  });

  test('of a browser, takes what was said in it under any name', async () => {
    const { before, answer, somebodyElse } = story();
    await collector.send([before, answer, somebodyElse]);
    expect(await (await erase(`visitors/${phone}`)).json()).toMatchObject({ erased: { events: 2 } });
    expect((await held('responses')).items).toHaveLength(1);
    expect(filesContain(phone)).toEqual([]);
  });

  test.each(['a/b', 'ünï ?#&', '%41', '__proto__'])('reaches whoever is called %j', async (odd) => {
    await collector.send([sentResponse({ visitor: phone, respondent: odd })]);
    const answer = await collector.api(`respondents/${encodeURIComponent(odd)}`, {
      method: 'DELETE',
    });
    expect(await answer.json()).toMatchObject({ erased: { events: 1 } });
  });

  test('refuses a name that nobody can have', async () => {
    expect((await erase(`respondents/${'x'.repeat(201)}`)).status).toBe(422);
  });
});
