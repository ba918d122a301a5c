import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JourneyTouchpoint } from './reports/journey.js';
import { sentResponse } from './testing/sentEvents.js';
import { startTestCollector, type TestCollector } from './testing/testCollector.js';

/** Answers that are lists and objects, on their way from the browser to the response, the export and the report. */

const answers = [
  { question: 'reason', value: { other: 'Too many mails' } },
  { question: 'parts', value: { delivery: 4, support: null } },
  { question: 'write-me', value: { name: 'Ada', email: 'ada@example.com', consent: true } },
];
const sent = sentResponse({ survey: 'leaving', touchpoint: 'account.closed', answers });

let collector: TestCollector;

beforeAll(async () => {
  collector = await startTestCollector();
  await collector.send([sent]);
});
afterAll(() => collector.end());

test('a response gives them back as they were sent, and without a visitor', async () => {
  const { items } = await (await collector.api('responses')).json();
  expect(items).toHaveLength(1);
  expect(items[0].answers).toEqual(answers);
  expect(items[0]).not.toHaveProperty('visitor');
});

test('so does the export', async () => {
  const [line = ''] = (await (await collector.api('export.ndjson?type=response')).text()).split('\n');
  expect(JSON.parse(line).answers).toEqual(answers);
});

test('the report counts rows, options and contacts, and shows nothing that was written', async () => {
  const report = await collector.api('report/journey');
  const text = await report.text();
  const found = JSON.parse(text)
    .stages.flatMap(({ touchpoints }: { touchpoints: JourneyTouchpoint[] }) => touchpoints)
    .find(({ id }: JourneyTouchpoint) => id === 'account.closed');
  expect(found.scores).toMatchObject([
    { question: 'parts', row: { id: 'delivery', text: 'Delivery' }, score: { n: 1 } },
    { question: 'parts', row: { id: 'support', text: 'Support' }, score: { n: 0 } },
  ]);
  expect(found.choices).toMatchObject([
    { question: 'reason', n: 1, options: [{ n: 0 }, { n: 0 }, { id: 'other', n: 1 }] },
  ]);
  expect(found.contacts).toMatchObject([{ question: 'write-me', n: 1 }]);
  expect(text).not.toMatch(/mails|Ada/);
});

test('another answer to the same prompt takes the place of the first in every count', async () => {
  await collector.send([
    sentResponse({
      ...sent,
      id: sentResponse().id,
      seq: 2,
      answers: [{ question: 'reason', value: 'moved' }],
    }),
  ]);
  const { stages } = await (await collector.api('report/journey')).json();
  const found = stages
    .flatMap(({ touchpoints }: { touchpoints: JourneyTouchpoint[] }) => touchpoints)
    .find(({ id }: JourneyTouchpoint) => id === 'account.closed');
  expect(found.choices[0]).toMatchObject({ n: 1, options: [{ n: 0 }, { id: 'moved', n: 1 }, { n: 0 }] });
  expect(found.scores[0].score.n).toBe(0);
  expect(found.contacts[0].n).toBe(0);
});
