import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportItem, ImportResult } from '@cairn/schema';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startReceiver } from './testing/receiver.js';
import { sentResponse } from './testing/sentEvents.js';
import { startTestCollector, type TestCollector } from './testing/testCollector.js';
import { testDocument } from './testing/testDocument.js';

let collector: TestCollector;
beforeEach(async () => {
  collector = await startTestCollector({ env: { CAIRN_WEBHOOK_LOOPBACK: '1' } });
});
afterEach(() => collector.end());

const nothing: ImportResult = { accepted: 0, duplicate: [], erased: [], rejected: [] };

/** An answer of three years ago, far older than what a browser may still send. */
function old(change: object = {}): ImportItem {
  return {
    kind: 'response',
    sourceId: 'r-1',
    at: '2023-03-01T09:30:00.000Z',
    survey: 'checkout-ease',
    touchpoint: 'checkout.completed',
    answers: [
      { question: 'ease', value: 2 },
      { question: 'why', value: 'a very old plea' },
    ],
    ...change,
  };
}

async function bring(
  items: readonly unknown[],
  { source = 'typeform', query = '' } = {},
): Promise<ImportResult> {
  const answer = await post({ source, items }, query);
  expect(answer.status).toBe(200);
  return answer.json();
}

function post(body: object, query = ''): Promise<Response> {
  return collector.api(`import${query}`, { method: 'POST', body: JSON.stringify(body) });
}

async function read(path: string) {
  return (await collector.api(path)).json();
}

async function stored(type = ''): Promise<Record<string, unknown>[]> {
  const text = await (await collector.api(`export.ndjson${type && `?type=${type}`}`)).text();
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

async function checkout(day: string) {
  const { stages } = await read(`report/journey?from=${day}&to=${day}`);
  const touchpoints = stages.flatMap((stage: { touchpoints: { id: string }[] }) => stage.touchpoints);
  return touchpoints.find(({ id }: { id: string }) => id === 'checkout.completed');
}

describe('a response of another tool', () => {
  test('is stored with its own time, where it comes from, and the language it does not know', async () => {
    expect(await bring([old({ respondent: 'customer-1' })])).toEqual({ ...nothing, accepted: 1 });
    const [event] = await stored('response');
    expect(event).toMatchObject({
      ...{
        type: 'response',
        at: '2023-03-01T09:30:00.000Z',
        version: 1,
        seq: 1,
        complete: true,
        locale: 'und',
      },
      ...{ respondent: 'customer-1', imported: { source: 'typeform', sourceId: 'r-1' } },
    });
    expect(Date.now() - Date.parse(String(event?.receivedAt))).toBeLessThan(60_000);
  });

  test('is counted on its own day, as shown, started and completed', async () => {
    await bring([old(), old({ sourceId: 'r-2', complete: false })]);
    const { prompts, scores } = await checkout('2023-03-01');
    expect(prompts).toEqual({ shown: 2, started: 2, completed: 1, dismissed: 0 });
    expect(scores[0].score.n).toBe(2);
  });

  test('is in the list of responses and in the export of its respondent', async () => {
    await bring([old({ respondent: 'customer-1' })]);
    expect((await read('responses')).items).toMatchObject([{ answers: [{ value: 2 }, {}] }]);
    expect((await read('respondents/customer-1')).events).toHaveLength(1);
  });

  test('is still there, once, when it is brought again, later in a file that has grown', async () => {
    await bring([old()]);
    const again = await bring([old({ sourceId: 'r-0' }), old(), old({ sourceId: 'r-2' })]);
    expect(again).toEqual({ ...nothing, accepted: 2, duplicate: [1] });
    expect(await stored('response')).toHaveLength(3);
  });

  test('is the same response when its time is read otherwise', async () => {
    await bring([old()]);
    expect(await bring([old({ at: '2023-03-01T10:30:00.000Z' })])).toEqual({ ...nothing, duplicate: [0] });
    expect(await stored()).toHaveLength(1);
  });

  test('is another one under the same id of another source', async () => {
    await bring([old()]);
    expect(await bring([old()], { source: 'formbricks' })).toEqual({ ...nothing, accepted: 1 });
  });
});

test('shown and dismissed prompts, outcomes and touchpoints are brought along too, each once', async () => {
  const at = '2023-03-01T12:00:00.000Z';
  const moment = { at, survey: 'checkout-ease', touchpoint: 'checkout.completed' };
  const items: ImportItem[] = [
    { kind: 'shown', sourceId: '1', ...moment },
    { kind: 'dismissed', sourceId: '1', ...moment, how: 'close', question: 'ease' },
    {
      kind: 'outcome',
      sourceId: '1',
      at,
      respondent: 'customer-1',
      name: 'purchased',
      value: 20,
      currency: 'EUR',
    },
    { kind: 'touchpoint', sourceId: '1', at, counts: { 'checkout.completed': 40 } },
  ];
  expect(await bring(items)).toEqual({ ...nothing, accepted: 4 });
  expect(await bring(items)).toEqual({ ...nothing, duplicate: [0, 1, 2, 3] });
  expect((await stored()).map(({ type }) => type).sort()).toEqual([
    ...['outcome', 'prompt.dismissed', 'prompt.shown', 'touchpoint'],
  ]);
  const { prompts } = await checkout('2023-03-01');
  expect(prompts).toEqual({ shown: 2, started: 0, completed: 0, dismissed: 1 });
});

describe('each item is judged by itself, as what a browser sends is', () => {
  test.each([
    [{ answers: [{ question: 'ease', value: 9 }] }, 'off_scale', 'answers[0].value: 9 is off the scale'],
    [{ answers: [{ question: 'eese', value: 2 }] }, 'unknown_question', 'no question "eese"'],
    [{ survey: 'none' }, 'unknown_survey', 'no survey "none"'],
    [{ touchpoint: 'none' }, 'unknown_touchpoint', 'no touchpoint "none"'],
    [{ at: '2999-01-01T00:00:00Z' }, 'invalid', 'still to come'],
    [{ at: '1926-03-01T00:00:00Z' }, 'invalid', 'before 2000'],
    [{ at: '01.03.2023' }, 'invalid', 'at: use an ISO instant'],
    [{ sourceId: '' }, 'invalid', 'sourceId: write its id'],
    [{ answer: [] }, 'invalid', 'Unrecognized key: "answer"'],
    [{ kind: 'reply' }, 'invalid', 'choose one of response'],
  ])('%j is refused as %s, and its neighbours are stored', async (change, code, message) => {
    const result = await bring([old(), old({ sourceId: 'r-2', ...change }), old({ sourceId: 'r-3' })]);
    expect(result).toMatchObject({ accepted: 2, rejected: [{ index: 1, code }] });
    expect(result.rejected[0]?.message).toContain(message);
  });

  test('places are those of the whole batch, beyond what shares a transaction', async () => {
    const items = Array.from({ length: 300 }, (_, index) => old({ sourceId: `r-${index}` }));
    const wrong = items.map((item, index) => (index === 299 ? { ...item, survey: 'none' } : item));
    await bring([old({ sourceId: 'r-298' })]);
    expect(await bring(wrong)).toMatchObject({ accepted: 298, duplicate: [298], rejected: [{ index: 299 }] });
  });

  test.each([
    [{ source: 'A tool', items: [old()] }, 'source: '],
    [{ source: 'typeform', items: [] }, 'items: send at least one'],
    [{ source: 'typeform', items: Array(501).fill(old()) }, 'items: send at most 500'],
  ])('a batch that is none is refused by the name of its field (%#)', async (body, message) => {
    const answer = await post(body);
    expect(answer.status).toBe(422);
    expect((await answer.json()).message).toContain(message);
  });
});

describe('a dry run', () => {
  test('says what would happen and stores nothing', async () => {
    await bring([old()]);
    const items = [
      old(),
      old({ sourceId: 'r-2' }),
      old({ sourceId: 'r-2' }),
      old({ sourceId: 'r-3', survey: 'none' }),
    ];
    const foretold = await bring(items, { query: '?dryRun=1' });
    expect(foretold).toMatchObject({ accepted: 1, duplicate: [0, 2], rejected: [{ index: 3 }] });
    expect(await stored()).toHaveLength(1);
    expect(await bring(items)).toEqual(foretold);
  });

  test('knows of the same response under another time', async () => {
    await bring([old()]);
    const later = old({ at: '2023-03-02T09:30:00.000Z' });
    expect(await bring([later], { query: '?dryRun=1' })).toEqual({ ...nothing, duplicate: [0] });
  });
});

describe('history is no news', () => {
  test('webhooks are told of what a browser sends, and not of what is imported', async () => {
    const receiver = await startReceiver();
    try {
      const body = JSON.stringify({ url: receiver.url, events: ['response.completed', 'response.partial'] });
      const webhook = await (await collector.api('webhooks', { method: 'POST', body })).json();
      await bring([old(), old({ sourceId: 'r-2', complete: false })]);
      const live = sentResponse();
      await collector.send([live]);
      const { items } = await read(`webhooks/${webhook.id}/deliveries`);
      expect(items).toHaveLength(1);
      expect(items[0]).toMatchObject({ prompt: live.prompt });
    } finally {
      await receiver.end();
    }
  });

  const followCheckout = async () => {
    const follow = { on: 'score' as const, question: 'ease', atOrWorse: 3 };
    const surveys = (testDocument.surveys ?? []).map((survey) =>
      survey.id === 'checkout-ease' ? { ...survey, followUp: [follow] } : survey,
    );
    const body = JSON.stringify({ ...testDocument, surveys });
    expect((await collector.api('document', { method: 'PUT', body })).status).toBe(200);
    expect((await collector.api('document/publish', { method: 'POST', body: '{}' })).status).toBe(200);
  };

  test('a case is opened only for whoever answered since the day that the import names', async () => {
    await followCheckout();
    const items = [
      old({ respondent: 'ann' }),
      old({ sourceId: 'r-2', at: '2023-03-02T09:30:00.000Z', respondent: 'bo' }),
    ];
    const answer = await post({ source: 'typeform', items, casesSince: '2023-03-02T00:00:00Z' });
    expect(await answer.json()).toEqual({ ...nothing, accepted: 2 });
    expect((await read('cases')).items).toMatchObject([{ subject: { id: 'bo' } }]);
  });

  test('no case is opened for somebody who complained years ago', async () => {
    await followCheckout();
    await bring([old({ respondent: 'ann' })]);
    expect((await read('cases')).items).toEqual([]);
    await collector.send([
      sentResponse({ version: 2, respondent: 'ann', answers: [{ question: 'ease', value: 2 }] }),
    ]);
    expect((await read('cases')).items).toHaveLength(1);
  });

  test('it is listed where it was given, below what came in before it was imported', async () => {
    await collector.send([sentResponse({ respondent: 'live' })]);
    await bring([
      old({ respondent: 'older' }),
      old({ sourceId: 'r-2', at: '2024-03-01T09:30:00.000Z', respondent: 'newer' }),
    ]);
    const first = await read('responses?limit=2');
    const second = await read(`responses?limit=2&cursor=${first.next}`);
    const listed = [...first.items, ...second.items].map(({ respondent }) => respondent);
    expect({ listed, next: second.next }).toEqual({ listed: ['live', 'newer', 'older'], next: null });
  });

  test('a browser cannot pass what it sends off as history', async () => {
    const claim = { imported: { source: 'typeform', sourceId: 'r-1' } };
    await collector.send([sentResponse(claim)]);
    expect(await stored('response')).toMatchObject([{ type: 'response' }]);
    expect(JSON.stringify(await stored())).not.toContain('imported');
  });
});

describe('what was erased', () => {
  const name = 'zebra-77';
  const erase = () => collector.api(`respondents/${name}`, { method: 'DELETE' });

  test('leaves the figures and the file, and does not come back with the file it came from', async () => {
    await bring([old({ respondent: name })]);
    await erase();
    expect((await checkout('2023-03-01')).prompts.shown).toBe(0);
    const folder = join(collector.folder, 'data');
    const holds = (text: string) =>
      readdirSync(folder).filter((file) => readFileSync(join(folder, file)).includes(text));
    expect(holds(name)).toEqual([]);
    expect(holds('a very old plea')).toEqual([]);

    const again = [
      old({ respondent: name }),
      old({ sourceId: 'r-2', respondent: name }),
      old({ sourceId: 'r-3' }),
    ];
    expect(await bring(again, { query: '?dryRun=1' })).toEqual({ ...nothing, accepted: 1, erased: [0, 1] });
    expect(await bring(again)).toEqual({ ...nothing, accepted: 1, erased: [0, 1] });
    expect((await checkout('2023-03-01')).prompts.shown).toBe(1);
    expect(holds(name)).toEqual([]);
  });
});

test('the project tells where its responses come from', async () => {
  expect(await read('import')).toEqual({ own: 0, sources: [] });
  await bring([old(), old({ sourceId: 'r-2' })]);
  await bring([old()], { source: 'demo' });
  await collector.send([sentResponse()]);
  expect(await read('import')).toEqual({
    own: 1,
    sources: [
      { source: 'typeform', responses: 2 },
      { source: 'demo', responses: 1 },
    ],
  });
});

test('an import is in the audit log, by how much and from where; one that changes nothing is not', async () => {
  await bring([old()]);
  await bring([old()]);
  const { items } = await read('audit');
  const imports = items.filter(({ action }: { action: string }) => action === 'responses.import');
  expect(imports).toMatchObject([{ target: 'typeform', detail: { accepted: 1 } }]);
});
