import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  sentDelivery,
  sentDismissed,
  sentOutcome,
  sentReach,
  sentResponse,
  sentShown,
  uuidAt,
} from './testing/sentEvents.js';
import { envelopeNow, startTestCollector, type TestCollector } from './testing/testCollector.js';

let collector: TestCollector;

beforeEach(async () => {
  collector = await startTestCollector();
});
afterEach(() => collector.end());

interface Line {
  id: string;
  at: string;
  atBrowser?: string;
  receivedAt: string;
}

async function exported(type = ''): Promise<Line[]> {
  const text = await (await collector.api(`export.ndjson${type && `?type=${type}`}`)).text();
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

async function responses() {
  return (await (await collector.api('responses')).json()).items;
}

async function checkout() {
  const report = await (await collector.api('report/journey')).json();
  return report.stages[0].touchpoints[0];
}

describe('what browsers lost', () => {
  test('[6][15] is stored once as an event, counted by reason, and exported', async () => {
    const event = sentDelivery();
    expect(await collector.send([event])).toMatchObject({ accepted: [event.id] });
    expect(await collector.send([event])).toMatchObject({ duplicate: [event.id] });
    expect(await exported('delivery')).toMatchObject([{ id: event.id, lost: { refused: 2, full: 5 } }]);
    const metrics = await (await fetch(`${collector.url}/metrics`)).text();
    expect(metrics).toContain('cairn_lost_events_total{reason="refused"} 2');
    expect(metrics).toContain('cairn_lost_events_total{reason="full"} 5');
  });

  test('a reason that this collector does not know is passed over', async () => {
    const event = sentDelivery({ lost: { refused: 1, eaten: 3 } });
    expect(await collector.send([event])).toMatchObject({ accepted: [event.id] });
    expect((await exported('delivery'))[0]).toMatchObject({ lost: { refused: 1 } });
    expect(await (await fetch(`${collector.url}/metrics`)).text()).not.toContain('eaten');
  });
});

describe('an event is stored once', () => {
  test('sent again, it is a duplicate', async () => {
    const event = sentResponse();
    expect(await collector.send([event])).toEqual({ accepted: [event.id], duplicate: [], rejected: [] });
    expect(await collector.send([event])).toEqual({ accepted: [], duplicate: [event.id], rejected: [] });
    expect(await exported()).toHaveLength(1);
  });

  test('twice in one batch, the second is a duplicate', async () => {
    const event = sentResponse();
    expect(await collector.send([event, event])).toMatchObject({
      accepted: [event.id],
      duplicate: [event.id],
    });
  });

  test('a second id for the same prompt and seq is a duplicate', async () => {
    const event = sentResponse();
    await collector.send([event]);
    const again = { ...event, id: uuidAt(Date.now()) };
    expect(await collector.send([again])).toMatchObject({ accepted: [], duplicate: [again.id] });
  });

  test('a replayed batch does not move a rollup', async () => {
    const batch = [sentResponse(), sentReach(), sentOutcome(), sentDismissed()];
    await collector.send(batch);
    const before = await checkout();
    expect((await collector.send(batch)).duplicate).toHaveLength(4);
    expect(await checkout()).toEqual(before);
  });

  test('it is still a duplicate after a restart', async () => {
    const event = sentResponse();
    await collector.send([event]);
    collector = await collector.restart();
    expect(await collector.send([event])).toMatchObject({ duplicate: [event.id] });
  });
});

describe('one row for each prompt', () => {
  test('the highest seq wins, in whatever order they arrive', async () => {
    const first = sentResponse({ complete: false, answers: [{ question: 'ease', value: 2 }] });
    const last = {
      ...first,
      id: uuidAt(Date.now()),
      seq: 3,
      complete: true,
      answers: [{ question: 'ease', value: 7 }],
    };
    await collector.send([last]);
    await collector.send([first]);
    expect(await responses()).toMatchObject([
      { id: last.id, seq: 3, complete: true, answers: [{ question: 'ease', value: 7 }] },
    ]);
    expect(await exported('response')).toHaveLength(2);
    const { scores, prompts } = await checkout();
    expect(scores[0].score.n).toBe(1);
    expect(scores[0].distribution.find(({ step }: { step: number }) => step === 7).n).toBe(1);
    expect(prompts).toEqual({ shown: 1, started: 1, completed: 1, dismissed: 0 });
  });

  test('a response implies shown, so that no rate exceeds 100 %', async () => {
    await collector.send([sentResponse({ complete: false })]);
    expect((await checkout()).prompts).toEqual({ shown: 1, started: 1, completed: 0, dismissed: 0 });
  });

  test('shown, dismissed and answered are one prompt', async () => {
    const shown = sentShown();
    const { prompt } = shown;
    await collector.send([sentDismissed({ prompt }), shown, sentResponse({ prompt })]);
    expect((await checkout()).prompts).toEqual({ shown: 1, started: 1, completed: 1, dismissed: 1 });
  });

  test('a skipped question is not counted, a written one is', async () => {
    await collector.send([
      sentResponse({
        answers: [
          { question: 'ease', value: null },
          { question: 'why', value: 'The map.' },
        ],
      }),
    ]);
    const { scores, open } = await checkout();
    expect(scores[0].score.n).toBe(0);
    expect(open).toEqual([
      { survey: 'checkout-ease', question: 'why', text: 'What almost stopped you?', n: 1 },
    ]);
  });

  test('a text longer than its question allows is cut, not refused', async () => {
    const why = { question: 'why', value: '1234567890123456789😀' };
    await collector.send([sentResponse({ answers: [why] })]);
    expect((await responses())[0].answers[0].value).toBe('1234567890123456789');
  });
});

describe('what is kept', () => {
  test('every type of event is stored and exported, by type or all together', async () => {
    const batch = [sentShown(), sentDismissed(), sentResponse(), sentOutcome(), sentReach()];
    expect((await collector.send(batch)).accepted).toHaveLength(5);
    const ids = async (type: string) => (await exported(type)).map(({ id }) => id).sort();
    const sent = (...indexes: number[]) => indexes.map((index) => batch[index]?.id).sort();
    expect(await ids('prompt')).toEqual(sent(0, 1));
    expect(await ids('response')).toEqual(sent(2));
    expect(await ids('outcome')).toEqual(sent(3));
    expect(await ids('touchpoint')).toEqual(sent(4));
    expect(await ids('')).toEqual(sent(0, 1, 2, 3, 4));
  });

  test('[13] a browser clock a year slow is corrected, and what it said is kept beside', async () => {
    const yearMs = 365 * 86_400_000;
    const then = Date.now() - yearMs;
    const at = new Date(then - 5000).toISOString();
    await collector.send([sentResponse({ id: uuidAt(then), at })], { sentAt: new Date(then).toISOString() });
    const [line] = await exported();
    expect(line?.atBrowser).toBe(at);
    expect(Date.parse(line?.receivedAt ?? '') - Date.parse(line?.at ?? '')).toBe(5000);
  });

  test('[13] a time in the future becomes now', async () => {
    const future = new Date(Date.now() + 3_600_000).toISOString();
    await collector.send([sentResponse({ at: future })]);
    const [line] = await exported();
    expect(line?.at).toBe(line?.receivedAt);
  });

  test('[33][34] hostile keys, NUL and half characters do not get in', async () => {
    const text = JSON.stringify({
      ...envelopeNow(),
      events: [
        sentResponse({
          answers: [{ question: 'why', value: 'a\0b\ud800c' }],
          context: { attributes: { x: 1 } },
        }),
      ],
    }).replace('"x":1', '"x":1,"__proto__":{"admin":true},"constructor":"y"');
    expect(await (await collector.post(text)).json()).toMatchObject({ rejected: [] });
    const [item] = await responses();
    expect(item.answers[0].value).toBe('ab\ufffdc');
    expect(item.context.attributes).toEqual({ x: 1 });
  });

  test('keys of a newer SDK are passed over', async () => {
    await collector.send([sentResponse({ mood: 'sunny' })]);
    expect((await responses())[0]).not.toHaveProperty('mood');
  });
});

describe('who may send', () => {
  const origin = (value: string) => ({ Origin: value });
  const whole = () => ({ ...envelopeNow(), events: [sentResponse()] });

  test('a sender that is no browser has no origin and is let in', async () => {
    expect((await collector.post(whole())).status).toBe(200);
  });

  test('loopback means any port of this machine', async () => {
    for (const from of ['http://127.0.0.1:4601', 'http://localhost', 'https://shop.localhost:8080']) {
      expect((await collector.post(whole(), origin(from))).status).toBe(200);
    }
  });

  test('an origin is let in from the moment it is added', async () => {
    const from = origin('https://www.shop.example');
    expect((await collector.post(whole(), from)).status).toBe(403);
    const settings = { name: 'Demo', timeZone: 'UTC', origins: ['https://*.shop.example', 'null'] };
    await collector.api('settings', { method: 'PUT', body: JSON.stringify(settings) });
    expect((await collector.post(whole(), from)).status).toBe(200);
    expect((await collector.post(whole(), origin('null'))).status).toBe(200);
    expect((await collector.post(whole(), origin('https://shop.example.evil'))).status).toBe(403);
  });

  test('[40] a key over its rate is told when to come back', async () => {
    await collector.end();
    collector = await startTestCollector({ env: { CAIRN_RATE_LIMIT: '3' } });
    expect(
      (await collector.post({ ...envelopeNow(), events: [sentShown(), sentShown(), sentShown()] })).status,
    ).toBe(200);
    const answer = await collector.post(whole());
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(await answer.json()).toMatchObject({ code: 'rate_limited' });
  });
});
