import { afterAll, beforeAll, expect, test } from 'vitest';
import { declaredAndSeen } from '../../testing/mustBeDeclared.js';
import { sentOutcome, sentReach, sentResponse, sentShown } from '../../testing/sentEvents.js';
import { startTestCollector, type TestCollector } from '../../testing/testCollector.js';
import { testDocument } from '../../testing/testDocument.js';
import { operations } from '../operations.js';

let collector: TestCollector;
beforeAll(async () => {
  collector = await startTestCollector();
});
afterAll(() => collector.end());

const api = async (path: string, body?: unknown, method = body === undefined ? 'GET' : 'POST') => {
  const answer = await collector.api(path, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  expect({ path, status: answer.status < 300 }).toEqual({ path, status: true });
  return answer.status === 204 ? undefined : answer.json();
};
const visitor = '018f5f9e-7a60-4b6b-9d1c-0123456789ab';
const [today, here] = [new Date().toISOString().slice(0, 10), 'report/touchpoints/checkout.completed'];

/** Whoever finds it slow should be replied to, and it should be known well how easy it is. */
async function publish(): Promise<void> {
  const followUp = [{ on: 'keyword', words: ['slow'], replyWithinHours: 1 }];
  const [checkout, ...others] = testDocument.surveys ?? [];
  const surveys = [{ ...checkout, sampling: { target: { margin: 0.3 } }, followUp }, ...others];
  const { revision } = await api('document', { ...testDocument, surveys }, 'PUT');
  expect(revision).toBeGreaterThan(1);
  await api('document/publish', { note: 'with a target' });
}

/** Paused: what happens is written down for it, and sent nowhere. */
async function listen(): Promise<string> {
  const events = ['response.completed', 'case.opened'];
  const { id } = await api('webhooks', { url: 'https://example.com/told', events });
  await api(`webhooks/${id}`, { paused: true }, 'PUT');
  await api(`webhooks/${id}/secret`, undefined, 'POST');
  return id;
}

function said(value: number, change: object) {
  const why = { question: 'why', value: 'It was slow' };
  return sentResponse({ version: 2, answers: [{ question: 'ease', value }, why], ...change });
}

/** Resolves with the prompt of what ada said first. */
async function speak(): Promise<string> {
  const ada = { respondent: 'ada', visitor };
  const others = [2, 4, 5, 6, 7].map((value) => said(value, { respondent: `r${value}` }));
  const first = said(3, ada);
  await collector.send([sentShown(), first, ...others, sentReach()]);
  await collector.send([sentOutcome(ada)]);
  await collector.send([said(2, ada)]);
  return first.prompt;
}

/** Replies to ada, who finds it better the next time; resolves with the id of the case. */
async function reply(): Promise<string> {
  const { items } = await api('cases');
  const { id } = items.find((one: { subject: { id: string } }) => one.subject.id === 'ada');
  await api(`cases/${id}`, { do: 'note', words: 'Will write to her' });
  await api(`cases/${id}`, { do: 'resolve' });
  const better = { answers: [{ question: 'ease', value: 7 }] };
  await collector.send([sentResponse({ version: 2, respondent: 'ada', visitor, ...better })]);
  return id;
}

async function decide(): Promise<void> {
  await api('keys', { name: 'CI', scope: 'read' });
  await api('invitations', { email: 'cy@example.com', role: 'viewer' });
  await api('identity/secret', {});
  await api('document/lint', undefined, 'POST');
  await api('document/preview', { survey: 'checkout-ease' });
  await api('document/simulate', { visitors: 20, days: 3 });
  await api('dead-letters/replay', {});
  const view = { name: 'Slow', filter: { side: 'bad' } };
  const { id: slow } = await api('views', view);
  await api(`views/${slow}`, { ...view, name: 'Found slow' }, 'PUT');
  const note = { touchpoint: 'checkout.completed', day: today, text: 'A new checkout' };
  const { id } = await api('notes', note);
  await api(`notes/${id}`, { ...note, text: 'The new checkout' }, 'PUT');
}

/** The test collector holds every answer against what is declared, and throws where they differ. */
test('an answer is what is declared of it, with something to tell', async () => {
  await publish();
  const webhook = await listen();
  const prompt = await speak();
  const followed = await reply();
  await decide();
  for (const path of [
    ...['document', 'document?version=live', 'document/versions', 'responses', 'dead-letters'],
    ...['report/journey?compare=previous', 'report/sampling', 'report/fatigue', 'report/segments'],
    ...[`${here}?by=day&compare=previous`, `${here}/segments?dimension=locale`],
    ...['report/surveys/checkout-ease?compare=previous', 'views'],
    ...['report/drivers?outcome=purchased', 'report/outcomes?survey=checkout-ease', 'notes', 'import'],
    ...['settings', 'members', 'colleagues', 'invitations', 'keys', 'audit', 'identity', 'webhooks'],
    ...[`webhooks/${webhook}`, `visitors/${visitor}`],
  ]) {
    await api(path);
  }
  expect(await api('report/comments?q=slow')).toMatchObject({ items: { length: 7 } });
  expect(await api('report/themes')).toMatchObject({ themes: { good: [{ phrase: 'slow' }] } });
  expect(await api(`responses/${prompt}`)).toMatchObject({
    journey: { before: [], after: [{ type: 'outcome' }, { type: 'response' }, { type: 'response' }] },
  });
  expect(await api(`cases/${followed}`)).toMatchObject({
    helped: 'better',
    journey: { items: { length: 4 } },
  });
  expect(await api('cases/summary')).toMatchObject({
    helped: { n: 1 },
    waiting: { longest: { length: 5 } },
  });
  const { items } = await api(`webhooks/${webhook}/deliveries`);
  expect(items.map(({ type }: { type: string }) => type)).toContain('case.opened');
  const { cases, deliveries } = await api('respondents/ada');
  expect(cases).toMatchObject([{ id: followed, history: { length: 3 } }]);
  expect(deliveries).toContainEqual(
    expect.objectContaining({ data: expect.objectContaining({ case: followed }) }),
  );
  await api('respondents/ada', undefined, 'DELETE');
  const [{ prompt: another }] = (await api('responses')).items;
  expect(await api(`responses/${another}`, undefined, 'DELETE')).toMatchObject({
    erased: { events: 1, prompts: 1 },
  });
  const cookie = await collector.signUp();
  for (const path of ['setup', 'session', 'account/sessions', 'audit', 'projects/demo/digest'])
    expect((await collector.asPage(path, { cookie })).status).toBe(200);
  const told = Object.keys(operations).filter(
    (route) => route.startsWith('GET /api/') && operations[route]?.answer,
  );
  const streamed = told.filter((route) => operations[route]?.contentType);
  expect(told.filter((route) => !declaredAndSeen.has(route))).toEqual(streamed);
});

test('a refusal has a code and a message', async () => {
  const refused = await collector.api('keys', { method: 'POST', body: '{}' });
  expect(refused.status).toBe(422);
  expect(await refused.json()).toEqual({ code: 'invalid', message: 'name: write what the key is for' });
});
