import type { DocumentInput } from '@cairn/schema';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WrittenSurveys } from '../../answers/writtenSurveys.js';
import { publishDraft, saveDraft } from '../../store/documents.js';
import { testDocument } from '../../testing/testDocument.js';
import { openTestStore, type TestStore } from '../../testing/testStore.js';
import { type WebhookMessage, webhookMessage } from '../payloads.js';
import { sayNotice } from './sayNotice.js';
import { slackBody } from './slackBody.js';

const timestamp = '2026-03-01T12:00:00.000Z';
const prompt = '019ca8bb-0000-7000-8000-000000000001';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
  await store.addProject('demo');
  await publish(testDocument);
});
afterEach(() => store.end());

async function publish(document: DocumentInput): Promise<void> {
  await saveDraft(store.kysely, { projectId: 'demo', body: JSON.stringify(document), now: 1 });
  await publishDraft(store.kysely, { projectId: 'demo', author: 'ada@example.com', note: '', now: 1 });
}

function response(answers: object[], change: object = {}): WebhookMessage {
  return webhookMessage.parse({
    ...{ type: 'response.completed', timestamp },
    data: {
      ...{ project: 'demo', type: 'response', id: prompt, at: timestamp, receivedAt: timestamp, prompt },
      ...{ survey: 'checkout-ease', version: 1, touchpoint: 'checkout.completed', locale: 'en' },
      ...{ seq: 1, complete: true, answers, respondent: 'zebra-1041' },
      ...change,
    },
  });
}

const surveys = (liveVersion = 1) => new WrittenSurveys(store.kysely, { id: 'demo', liveVersion });
const lines = async (message: WebhookMessage, liveVersion = 1) => {
  const { headline, lines } = await sayNotice(message, surveys(liveVersion));
  return [headline, ...lines];
};

describe('a response', () => {
  test('is said in a sentence, with what was answered and what was asked', async () => {
    const said = response([
      { question: 'ease', value: 2 },
      { question: 'why', value: 'Too\nslow' },
    ]);
    expect(JSON.parse(await slackBody(store.kysely, said)).text).toBe(
      'New answer at Places an order: 2 of 7 (It was easy to check out.); “Too slow” (What almost stopped you?)',
    );
  });

  test('speaks in words where the scale has words, and skips what was passed over', async () => {
    const helped = response(
      [
        { question: 'helped', value: 0 },
        { question: 'gone', value: null },
      ],
      { survey: 'helpful', touchpoint: 'help.read' },
    );
    expect(await lines(helped)).toEqual(['New answer at Reads an article', 'No (Did this help?)']);
  });

  test('names rows and options by their words, and never who left an address', async () => {
    const answers = [
      { question: 'reason', value: 'prices' },
      { question: 'parts', value: { delivery: 2, support: null } },
      { question: 'write-me', value: { name: 'Zoë', email: 'zoe@example.com', consent: true } },
    ];
    const leaving = response(answers, { survey: 'leaving', touchpoint: 'account.closed' });
    const body = await slackBody(store.kysely, leaving);
    expect(body).toContain('The prices (What is the main reason?)');
    expect(body).toContain('2 of 5 (How were these?: Delivery)');
    expect(body).toContain('not applicable (How were these?: Support)');
    expect(body).toContain('left an address');
    expect(body).not.toMatch(/zoe@example\.com|Zoë|zebra-1041/);
  });

  test('speaks in the words that the visitor saw', async () => {
    await publish({ ...testDocument, surveys: [] });
    expect(await lines(response([{ question: 'ease', value: 2 }]), 2)).toEqual([
      'New answer at Places an order',
      '2 of 7 (It was easy to check out.)',
    ]);
  });
});

const ofCase = {
  ...{
    project: 'demo',
    case: 'c1',
    status: 'open',
    touchpoint: 'checkout.completed',
    survey: 'checkout-ease',
  },
  ...{
    prompt,
    respondent: 'zebra-1041',
    why: 'Scored 1 of 7.',
    openedAt: timestamp,
    assignee: null,
    by: null,
  },
};
const ofBreakpoint = {
  ...{ project: 'demo', touchpoint: 'checkout.completed', name: 'Places an order', stage: 'purchase' },
  ...{ survey: 'checkout-ease', question: 'ease', scale: 'ces.agree7', n: 80, target: 5.5, rank: 1 },
  ...{ headline: { value: 3, low: 2.5, high: 3.5 }, from: '2026-02-02', to: '2026-03-01' },
  sentence: 'Places an order misses its target.',
};

test.each<[WebhookMessage['type'], object, string[]]>([
  ['case.opened', ofCase, ['Somebody waits for a reply at Places an order', 'Scored 1 of 7.']],
  [
    'case.acknowledged',
    { ...ofCase, status: 'acknowledged', by: 'ada' },
    ['A case was acknowledged by ada at Places an order', 'Scored 1 of 7.'],
  ],
  [
    'case.assigned',
    { ...ofCase, by: 'ada', assignee: 'ben' },
    ['A case was given to ben by ada at Places an order', 'Scored 1 of 7.'],
  ],
  [
    'case.resolved',
    { ...ofCase, by: 'ada' },
    ['A case was resolved by ada at Places an order', 'Scored 1 of 7.'],
  ],
  ['case.reopened', ofCase, ['A case was opened again at Places an order', 'Scored 1 of 7.']],
  [
    'breakpoint.entered',
    ofBreakpoint,
    ['Places an order has become a breakpoint', 'Places an order misses its target.'],
  ],
  [
    'breakpoint.left',
    ofBreakpoint,
    ['Places an order is no breakpoint any more', 'Places an order misses its target.'],
  ],
  [
    'survey.published',
    {
      ...{ project: 'demo', version: 4, before: 3, author: 'ada', note: 'shorter' },
      surveys: [
        { id: 'a', name: 'A', status: 'paused', change: 'changed' },
        { id: 'b', name: 'B', status: 'live', change: 'removed' },
      ],
    },
    ['Version 4 is live, published by ada', '“shorter”', 'Changed: A, now paused', 'Removed: B'],
  ],
])('%s', async (type, data, expected) => {
  expect(await lines(webhookMessage.parse({ type, timestamp, data }))).toEqual(expected);
});
