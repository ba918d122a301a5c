import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendRaw } from './testing/sendRaw.js';
import { sentDismissed, sentOutcome, sentReach, sentResponse, uuidAt } from './testing/sentEvents.js';
import { envelopeNow, startTestCollector, type TestCollector } from './testing/testCollector.js';

let collector: TestCollector;

beforeAll(async () => {
  collector = await startTestCollector({ requestTimeoutMs: 300 });
});
afterAll(() => collector.end());

async function storedIds(): Promise<string[]> {
  const text = await (await collector.api('export.ndjson')).text();
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).id);
}

describe('[31] a whole batch is refused, nothing of it is stored, and a browser may read why', () => {
  const event = sentResponse();
  const whole = (change: object) => JSON.stringify({ ...envelopeNow(), events: [event], ...change });
  const cases: [
    why: string,
    body: string,
    headers: Record<string, string>,
    status: number,
    code: string,
    says: string,
  ][] = [
    ['malformed JSON', '{"v":1,', {}, 400, 'malformed', 'not complete JSON'],
    ['an empty body', '', {}, 400, 'malformed', 'not complete JSON'],
    ['a list', '[]', {}, 400, 'malformed', 'the body'],
    ['another wire version', whole({ v: 2 }), {}, 400, 'malformed', 'v: '],
    ['no time of sending', whole({ sentAt: 'yesterday' }), {}, 400, 'malformed', 'sentAt: '],
    ['no events', whole({ events: [] }), {}, 400, 'malformed', 'events: '],
    ['events that are no list', whole({ events: event }), {}, 400, 'malformed', 'events: '],
    ['101 events', whole({ events: Array(101).fill(event) }), {}, 413, 'too_many_events', 'at most 100'],
    ['a body over the limit', whole({ sdk: 'x'.repeat(62_000) }), {}, 413, 'too_large', '61440 bytes'],
    ['a body far over the limit', whole({ sdk: 'x'.repeat(900_000) }), {}, 413, 'too_large', '61440 bytes'],
    ['an unknown key', whole({ key: 'pk_nobody' }), {}, 401, 'unknown_key', 'key: '],
    [
      'a foreign origin',
      whole({}),
      { Origin: 'https://evil.example' },
      403,
      'origin_not_allowed',
      'https://evil.example',
    ],
    ['a sandboxed frame', whole({}), { Origin: 'null' }, 403, 'origin_not_allowed', 'origin: '],
    ['a compressed body', whole({}), { 'Content-Encoding': 'gzip' }, 400, 'malformed', 'content-encoding: '],
  ];

  test.each(cases)('%s', async (_why, body, headers, status, code, says) => {
    const before = await storedIds();
    const answer = await collector.post(body, headers);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(answer.headers.get('Access-Control-Expose-Headers')).toBe('Retry-After, ETag');
    const { code: told, message } = await answer.json();
    expect(told).toBe(code);
    expect(message).toContain(says);
    expect(await storedIds()).toEqual(before);
  });

  test('a body that dribbles is answered with 408 and the connection ends', async () => {
    const head = 'POST /v1/events HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n';
    const answer = await sendRaw(collector.url, `${head}{"v":1`);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('Access-Control-Allow-Origin: *');
    expect(answer).toContain('"code":"timeout"');
  });
});

describe('[35] one event is refused by its field, and its neighbours are stored', () => {
  const now = Date.now();
  const deep = (levels: number): unknown => (levels ? [deep(levels - 1)] : 0);
  const cases: [why: string, event: object, code: string, says: string][] = [
    ['no id', sentResponse({ id: undefined }), 'invalid', 'id: '],
    ['an id without a time', sentResponse({ id: '6f1d2c3b-4a59-4e68-8777-8695a4b3c2d1' }), 'invalid', 'id: '],
    ['a wrong type of event', sentResponse({ type: 'click' }), 'invalid', 'type: '],
    ['a day that does not exist', sentResponse({ at: '2026-13-01T10:00:00Z' }), 'invalid', 'at: '],
    ['a flag as text', sentResponse({ complete: 'yes' }), 'invalid', 'complete: '],
    ['a day out of the calendar', sentResponse({ at: '2026-02-30T10:00:00Z' }), 'invalid', 'at: '],
    ['an hour out of the day', sentResponse({ at: '2026-03-01T25:00:00Z' }), 'invalid', 'at: '],
    ['a year of five digits', sentResponse({ at: '+12026-03-01T10:00:00Z' }), 'invalid', 'at: '],
    ['a time in another zone', sentResponse({ at: '2026-03-01T10:00:00+02:00' }), 'invalid', 'at: '],
    ['a time as a number', sentResponse({ at: now }), 'invalid', 'at: '],
    ['a broken seq', sentResponse({ seq: 1.5 }), 'invalid', 'seq: '],
    ['a version too large', sentResponse({ version: 2 ** 31 }), 'invalid', 'version: '],
    ['a version as text', sentResponse({ version: '1' }), 'invalid', 'version: '],
    ['a value beyond money', sentOutcome({ value: 1e13 }), 'invalid', 'value: '],
    ['a rate above all', sentReach({ rate: 1.1 }), 'invalid', 'rate: '],
    ['a rate of none', sentReach({ rate: 0 }), 'invalid', 'rate: '],
    [
      'half a moment',
      sentReach({ counts: { 'checkout.completed': 0.5 } }),
      'invalid',
      'counts.checkout.completed: ',
    ],
    [
      'an attribute that is no exact number',
      sentResponse({ context: { attributes: { account: 2 ** 53 } } }),
      'invalid',
      'context.attributes.account: ',
    ],
    [
      'a broken step of a matrix',
      sentResponse({
        ...{ survey: 'leaving', touchpoint: 'account.closed' },
        answers: [{ question: 'parts', value: { delivery: 2.5 } }],
      }),
      'invalid',
      'answers[0].value',
    ],
    [
      'a matrix step off its scale',
      sentResponse({
        ...{ survey: 'leaving', touchpoint: 'account.closed' },
        answers: [{ question: 'parts', value: { delivery: 6 } }],
      }),
      'off_scale',
      'answers[0].value.delivery: 6 is off',
    ],
    ['seq 0', sentResponse({ seq: 0 }), 'invalid', 'seq: '],
    ['an unsafe number', sentResponse({ seq: 2 ** 60 }), 'invalid', 'seq: '],
    ['an unknown survey', sentResponse({ survey: 'nope' }), 'unknown_survey', 'survey: '],
    ['an unknown touchpoint', sentResponse({ touchpoint: 'nope' }), 'unknown_touchpoint', 'touchpoint: '],
    [
      'an unknown question',
      sentResponse({ answers: [{ question: 'nope', value: 1 }] }),
      'unknown_question',
      'answers[0].question: ',
    ],
    [
      'a score off the scale',
      sentResponse({ answers: [{ question: 'ease', value: 9 }] }),
      'off_scale',
      'answers[0].value: 9 is off the scale ces.agree7 (1 to 7)',
    ],
    [
      'a score below the scale',
      sentResponse({ answers: [{ question: 'ease', value: 0 }] }),
      'off_scale',
      'answers[0].value: 0 is off',
    ],
    [
      'a broken score',
      sentResponse({ answers: [{ question: 'ease', value: 5.5 }] }),
      'invalid',
      'answers[0].value: ',
    ],
    [
      'a text on a scale',
      sentResponse({ answers: [{ question: 'ease', value: 'easy' }] }),
      'invalid',
      'answers[0].value: this question takes a number from 1 to 7',
    ],
    [
      'a number for a text',
      sentResponse({ answers: [{ question: 'why', value: 3 }] }),
      'invalid',
      'answers[0].value: this question takes a text',
    ],
    [
      'one question answered twice',
      sentResponse({
        answers: [
          { question: 'ease', value: 3 },
          { question: 'ease', value: 4 },
        ],
      }),
      'invalid',
      'answers[1].question: ',
    ],
    [
      'a dismissal at an unknown question',
      sentDismissed({ question: 'nope' }),
      'unknown_question',
      'question: ',
    ],
    [
      'reach of an unknown touchpoint',
      sentReach({ counts: { nope: 1 } }),
      'unknown_touchpoint',
      'counts.nope: ',
    ],
    ['an outcome in no currency', sentOutcome({ currency: 'eur' }), 'invalid', 'currency: '],
    ['an id of 61 days ago', sentResponse({ id: uuidAt(now - 61 * 86_400_000) }), 'expired', 'id: '],
    ['nesting deeper than 32 levels', sentResponse({ context: deep(40) }), 'too_deep', '32 levels'],
  ];

  test.each(cases)('%s', async (_why, event, code, says) => {
    const [before, after] = [sentResponse(), sentResponse()];
    const result = await collector.send([before, event, after]);
    expect(result.accepted).toEqual([before.id, after.id]);
    expect(result.duplicate).toEqual([]);
    expect(result.rejected).toHaveLength(1);
    expect(result.rejected[0]?.code).toBe(code);
    expect(result.rejected[0]?.message).toContain(says);
    const stored = await storedIds();
    expect(stored).toEqual(expect.arrayContaining([before.id, after.id]));
    expect(stored).not.toContain(Reflect.get(event, 'id'));
  });

  test.each([
    ['"seq":1e400', '"seq":1'],
    ['"value":1e400', '"value":6'],
    ['"value":-1e400', '"value":6'],
    ['"value":9007199254740993', '"value":6'],
    ['"value":1e-400', '"value":6'],
  ])('%s, which no value of JavaScript is written as', async (hostile, usual) => {
    const event = sentResponse();
    const { v, key, sentAt } = envelopeNow();
    const written = JSON.stringify(event).replace(usual, hostile);
    const answer = await collector.post(
      `{"v":${v},"key":"${key}","sentAt":"${sentAt}","events":[${written}]}`,
    );
    expect(await answer.json()).toMatchObject({ accepted: [], rejected: [{ id: event.id }] });
    expect(await storedIds()).not.toContain(event.id);
  });

  test.each(['NaN', 'Infinity', '-Infinity', '01', '+1', '.5', '0x10', '1_000'])(
    '%s is no JSON, and the batch is refused',
    async (hostile) => {
      const { v, key, sentAt } = envelopeNow();
      const written = JSON.stringify(sentResponse()).replace('"value":6', `"value":${hostile}`);
      const body = `{"v":${v},"key":"${key}","sentAt":"${sentAt}","events":[${written}]}`;
      expect((await collector.post(body)).status).toBe(400);
    },
  );

  test('of a key that stands twice, the last counts, as everywhere in JSON', async () => {
    const event = sentResponse();
    const { v, key, sentAt } = envelopeNow();
    const written = JSON.stringify(event).replace('"seq":1', '"seq":"no","seq":1');
    const answer = await collector.post(
      `{"v":${v},"key":"${key}","sentAt":"${sentAt}","events":[${written}]}`,
    );
    expect(await answer.json()).toMatchObject({ accepted: [event.id] });
  });

  test('a time of any year is kept within the 60 days that an event may be old', async () => {
    const times = ['0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999999999Z'];
    const events = times.map((at) => sentResponse({ at }));
    expect((await collector.send(events)).accepted).toHaveLength(2);
    const lines = (await (await collector.api('export.ndjson')).text()).split('\n').filter(Boolean);
    const mine = lines
      .map((line) => JSON.parse(line))
      .filter(({ id }) => events.some((event) => event.id === id));
    for (const { at } of mine) expect(Math.abs(Date.now() - Date.parse(at))).toBeLessThan(61 * 86_400_000);
    expect(mine).toHaveLength(2);
  });

  test('an event that is no object at all has no id to name', async () => {
    const result = await collector.send([sentResponse(), 'text'] as object[]);
    expect(result.rejected).toMatchObject([{ id: null, code: 'invalid' }]);
  });

  test('[32] 20,000 levels are refused without a crash', async () => {
    const hostile = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const { v, key, sentAt } = envelopeNow();
    const answer = await collector.post(
      `{"v":${v},"key":"${key}","sentAt":"${sentAt}","events":[${hostile}]}`,
    );
    expect(await answer.json()).toMatchObject({ accepted: [], rejected: [{ code: 'too_deep' }] });
  });
});
