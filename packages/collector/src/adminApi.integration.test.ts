import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sentResponse, sentShown } from './testing/sentEvents.js';
import { startTestCollector, type TestCollector } from './testing/testCollector.js';
import { testDocument } from './testing/testDocument.js';

let collector: TestCollector;

beforeEach(async () => {
  collector = await startTestCollector();
});
afterEach(() => collector.end());

const json = (method: string, body: unknown, headers: Record<string, string> = {}) => ({
  method,
  body: JSON.stringify(body),
  headers,
});

describe('the document', () => {
  const changed = { ...testDocument, settings: { reachRate: 0.5 } };

  test('is given back as it was written, with its revision and what is live', async () => {
    const answer = await collector.api('document');
    expect(await answer.json()).toEqual(testDocument);
    expect(answer.headers.get('ETag')).toBe('"1"');
    expect(answer.headers.get('Cairn-Live-Version')).toBe('1');
    expect(answer.headers.get('Cairn-Draft')).toBe('same');
  });

  test('a saved change is a draft until it is published; then browsers get it', async () => {
    const saved = await collector.api('document', json('PUT', changed));
    expect(await saved.json()).toEqual({ revision: 2, changed: true });
    const draft = await collector.api('document');
    expect(draft.headers.get('Cairn-Draft')).toBe('changed');
    expect(await (await collector.api('document?version=live')).json()).toEqual(testDocument);
    const manifest = async () => (await fetch(`${collector.url}/v1/manifest/pk_demo`)).json();
    expect(await manifest()).toMatchObject({ version: 1, reachRate: 0.1 });

    const published = await collector.api('document/publish', json('POST', { note: 'more reach' }));
    expect(await published.json()).toMatchObject({ version: 2, changed: true });
    expect(await manifest()).toMatchObject({ version: 2, reachRate: 0.5 });
    expect(await (await collector.api('document?version=1')).json()).toEqual(testDocument);
    const { items } = await (await collector.api('document/versions')).json();
    expect(items).toMatchObject([
      { version: 2, note: 'more reach', author: 'key sk_own…' },
      { version: 1, author: 'cairn' },
    ]);
  });

  test('publishing what is live already changes nothing', async () => {
    const published = await collector.api('document/publish', { method: 'POST' });
    expect(await published.json()).toMatchObject({ version: 1, changed: false });
  });

  test('saving the same again is no new revision', async () => {
    const saved = await collector.api('document', json('PUT', testDocument));
    expect(await saved.json()).toEqual({ revision: 1, changed: false });
  });

  test('a wrong document is refused with its findings, and nothing is saved', async () => {
    const wrong = { ...testDocument, survey: [] };
    const answer = await collector.api('document', json('PUT', wrong));
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      code: 'invalid',
      findings: [{ path: 'survey', nearest: 'surveys' }],
    });
    expect((await collector.api('document')).headers.get('ETag')).toBe('"1"');
    const linted = await collector.api('document/lint', json('POST', wrong));
    expect((await linted.json()).findings).toHaveLength(1);
  });

  test('a change made on an old revision is a conflict', async () => {
    const first = await collector.api('document', json('PUT', changed, { 'If-Match': '"1"' }));
    expect(first.status).toBe(200);
    const second = await collector.api('document', json('PUT', testDocument, { 'If-Match': '"1"' }));
    expect(second.status).toBe(409);
    expect(await second.json()).toMatchObject({ code: 'conflict' });
  });

  test('publishing a revision that somebody has saved over is a conflict, and nothing goes live', async () => {
    await collector.api('document', json('PUT', changed));
    const publish = (revision: string) =>
      collector.api('document/publish', json('POST', {}, { 'If-Match': revision }));
    const late = await publish('"1"');
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({ code: 'conflict' });
    expect((await collector.api('document')).headers.get('Cairn-Live-Version')).toBe('1');
    expect(await (await publish('"2"')).json()).toMatchObject({ version: 2, changed: true });
  });

  test('an event that answers an older version is judged by that version', async () => {
    const [survey, ...others] = testDocument.surveys ?? [];
    const questions = survey?.questions.slice(1) ?? [];
    const without = { ...testDocument, surveys: [{ ...survey, questions }, ...others] };
    expect((await collector.api('document', json('PUT', without))).status).toBe(200);
    await collector.api('document/publish', { method: 'POST' });
    const result = await collector.send([
      sentResponse({ version: 1 }),
      sentResponse({ version: 2 }),
      sentResponse({ version: 99 }),
    ]);
    expect(result.accepted).toHaveLength(1);
    expect(result.rejected).toMatchObject([{ code: 'unknown_question' }, { code: 'unknown_question' }]);
  });
});

describe('the list of responses', () => {
  test('comes in pages, newest first, each response once', async () => {
    const sent: string[] = [];
    for (let index = 0; index < 7; index++) {
      const event = sentResponse();
      sent.unshift(event.prompt);
      await collector.send([event]);
    }
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await (await collector.api(`responses?limit=3${cursor && `&cursor=${cursor}`}`)).json();
      seen.push(...page.items.map(({ prompt }: { prompt: string }) => prompt));
      cursor = page.next ?? '';
    } while (cursor);
    expect(seen).toHaveLength(7);
    expect([...seen].sort()).toEqual([...sent].sort());
  });

  test('can be narrowed to a survey, a touchpoint, or what is complete', async () => {
    const partial = sentResponse({ complete: false });
    const help = sentResponse({
      survey: 'helpful',
      touchpoint: 'help.read',
      answers: [{ question: 'helped', value: 1 }],
    });
    await collector.send([partial, help]);
    const ids = async (query: string) =>
      (await (await collector.api(`responses?${query}`)).json()).items.map(({ id }: { id: string }) => id);
    expect(await ids('survey=helpful')).toEqual([help.id]);
    expect(await ids('touchpoint=checkout.completed')).toEqual([partial.id]);
    expect(await ids('complete=true')).toEqual([help.id]);
    expect(await ids('complete=false')).toEqual([partial.id]);
  });

  test.each(['limit=0', 'limit=201', 'limit=x', 'cursor=zzz', 'complete=maybe', 'sort=id'])(
    'refuses %s by its name',
    async (query) => {
      const answer = await collector.api(`responses?${query}`);
      expect(answer.status).toBe(422);
      const [name = ''] = query.split('=');
      expect((await answer.json()).message).toContain(name);
    },
  );
});

test('a live stream tells of a response once it is stored', async () => {
  const abort = new AbortController();
  const stream = await collector.api('responses/stream', { signal: abort.signal });
  expect(stream.headers.get('Content-Type')).toContain('text/event-stream');
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  await reader?.read();
  const event = sentResponse();
  await collector.send([event]);
  const text = (await reader?.read())?.value ?? '';
  expect(text).toContain('event: response');
  expect(text).toContain(`id: ${event.id}`);
  const data = JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? '{}');
  const { items } = await (await collector.api('responses')).json();
  expect(data).toEqual(items[0]);
  abort.abort();
});

describe('the journey report', () => {
  test('shows every touchpoint with its figures, zeros and empty steps included', async () => {
    for (const value of [7, 7, 6, 5, 2]) {
      await collector.send([sentResponse({ answers: [{ question: 'ease', value }] })]);
    }
    const report = await (await collector.api('report/journey')).json();
    expect(report).toMatchObject({ timeZone: 'UTC', liveVersion: 1 });
    const [checkout] = report.stages[0].touchpoints;
    expect(checkout).toMatchObject({ id: 'checkout.completed', importance: 5, owner: 'Shop' });
    expect(checkout.scores).toHaveLength(1);
    expect(checkout.scores[0]).toMatchObject({
      surveyName: 'Checkout',
      purpose: 'interaction',
      question: 'ease',
    });
    expect(checkout.scores[0].score).toMatchObject({ n: 5, unit: 'mean', headline: { value: 5.4 } });
    expect(checkout.scores[0].distribution.map(({ n }: { n: number }) => n)).toEqual([0, 1, 0, 0, 1, 1, 2]);
    expect(report.stages[1].touchpoints[0].scores[0].score).toMatchObject({ n: 0, headline: null });
  });

  test('keeps the scores of a question apart when its scale changes', async () => {
    await collector.send([sentResponse()]);
    const text = JSON.stringify(testDocument).replace('agree7', 'agree5');
    await collector.api('document', { method: 'PUT', body: text });
    await collector.api('document/publish', { method: 'POST' });
    await collector.send([sentResponse({ version: 2, answers: [{ question: 'ease', value: 4 }] })]);
    const report = await (await collector.api('report/journey')).json();
    const scores = report.stages[0].touchpoints[0].scores;
    expect(
      scores.map(({ score }: { score: { scale: string; n: number } }) => [score.scale, score.n]),
    ).toEqual([
      ['ces.agree5', 1],
      ['ces.agree7', 1],
    ]);
  });

  test('counts the days of the project and no other', async () => {
    await collector.send([sentResponse()]);
    const n = async (range: string) => {
      const report = await (await collector.api(`report/journey?${range}`)).json();
      return report.stages[0].touchpoints[0].prompts.shown;
    };
    const today = new Date().toISOString().slice(0, 10);
    expect(await n(`from=${today}&to=${today}`)).toBe(1);
    expect(await n('from=2020-01-01&to=2020-12-31')).toBe(0);
  });

  test.each(['from=today', 'to=2026-02-32', 'from=2026-03-02&to=2026-03-01'])('refuses %s', async (query) => {
    expect((await collector.api(`report/journey?${query}`)).status).toBe(422);
  });
});

describe('the report of one touchpoint', () => {
  const report = async (query = '') =>
    (await collector.api(`report/touchpoints/checkout.completed${query}`)).json();

  test('has its figures as the journey has them, a trend for each, and the funnel of each survey', async () => {
    for (const value of [7, 7, 6, 5, 2]) {
      await collector.send([sentResponse({ answers: [{ question: 'ease', value }] })]);
    }
    await collector.send([sentShown()]);
    const found = await report('?by=day');
    expect(found).toMatchObject({ by: 'day', timeZone: 'UTC', id: 'checkout.completed', importance: 5 });
    expect(found.scores[0].score).toMatchObject({ n: 5, headline: { value: 5.4 } });
    expect(found.scores[0].trend.points).toHaveLength(28);
    expect(found.scores[0].trend.points.at(-1)).toMatchObject({ n: 5, headline: { value: 5.4 } });
    expect(found.surveys).toMatchObject([
      { shown: 6, started: 5, responseRate: { value: expect.closeTo(83.3, 1) } },
    ]);
  });

  test.each([
    ['?by=hour', /^by: write one of day, week, month, year/],
    ['?by=day&from=2020-01-01&to=2026-01-01', /^by: a trend by day/],
    ['?colour=red', /^colour: is not a parameter/],
  ])('refuses %s', async (query, says) => {
    expect(await report(query)).toMatchObject({ code: 'invalid', message: expect.stringMatching(says) });
  });

  test('is not there for a touchpoint that the journey has not', async () => {
    expect((await collector.api('report/touchpoints/nowhere')).status).toBe(404);
  });
});

describe('settings', () => {
  test('a new time zone counts every day again', async () => {
    await collector.send([sentResponse()]);
    const shownOn = async () => {
      const report = await (await collector.api('report/journey?from=2000-01-01&to=2100-01-01')).json();
      return report.stages[0].touchpoints[0].prompts.shown;
    };
    const settings = { name: 'Renamed', timeZone: 'Pacific/Kiritimati', origins: ['loopback'] };
    const answer = await collector.api('settings', json('PUT', settings));
    const all = { ...settings, identity: { required: false }, retentionDays: null };
    expect(await answer.json()).toEqual(all);
    expect(await (await collector.api('settings')).json()).toEqual(all);
    expect(await shownOn()).toBe(1);
    const { timeZone, to } = await (await collector.api('report/journey')).json();
    expect(timeZone).toBe('Pacific/Kiritimati');
    expect(to).toBe(new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10));
  });

  test.each([
    ['timeZone', { timeZone: 'Mars/Olympus' }],
    ['origins[0]', { origins: ['shop.example'] }],
    ['origins[0]', { origins: ['https://shop.example/path'] }],
    ['name', { name: ' ' }],
    ['the body', { colour: 'red' }],
    ['identity.required', { identity: { required: 'yes' } }],
    ['retentionDays', { retentionDays: 59 }],
    ['retentionDays', { retentionDays: 4000 }],
  ])('refuses a wrong %s', async (field, change) => {
    const settings = { name: 'Demo', timeZone: 'UTC', origins: [], ...change };
    const answer = await collector.api('settings', json('PUT', settings));
    expect(answer.status).toBe(422);
    expect((await answer.json()).message).toContain(field);
  });
});

describe('every answer of it', () => {
  test('nothing of it is kept by a cache', async () => {
    for (const path of ['document', 'responses', 'export.ndjson', 'nothing']) {
      expect((await collector.api(path)).headers.get('Cache-Control')).toBe('no-store');
    }
  });

  test('an unknown route is 404 in JSON', async () => {
    const answer = await collector.api('nothing/here');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'not_found' });
  });
});
