import { join } from 'node:path';
import type { ReviewFinding } from '@cairn/schema/lint';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from './store/openStore.js';
import { insertProject } from './store/projects.js';
import { sentResponse } from './testing/sentEvents.js';
import { ownerKey, startTestCollector, type TestCollector } from './testing/testCollector.js';
import { testDocument } from './testing/testDocument.js';

let collector: TestCollector;

beforeEach(async () => {
  collector = await startTestCollector();
});
afterEach(() => collector.end());

const [checkout, ...others] = testDocument.surveys ?? [];
const asking = (text: string) => ({
  ...testDocument,
  surveys: [
    { ...checkout, questions: [{ id: 'ease', type: 'ces', scale: 'agree7', text }, ...why()] },
    ...others,
  ],
});
const why = () => checkout?.questions.slice(1) ?? [];
const leading = asking('It was easy to use our great checkout.');
const wrong = { ...testDocument, surveys: [{ ...checkout, touchpoints: ['checkout.complete'] }] };
const mistake = {
  path: 'surveys[0].touchpoints[0]',
  message: expect.stringContaining('checkout.complete'),
  nearest: 'checkout.completed',
};
const objection = {
  rule: 'wording/leading',
  severity: 'warning',
  path: 'surveys[0].questions[0].text',
  message: '"great" tells visitors what to answer; leave it out',
  fix: {
    description: 'Leave out "great"',
    edits: [{ path: 'surveys[0].questions[0].text', value: 'It was easy to use our checkout.' }],
  },
};

const send = (path: string, method: string, body?: unknown) =>
  collector.api(path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
const lint = async (body?: unknown): Promise<ReviewFinding[]> =>
  (await (await send('document/lint', 'POST', body)).json()).findings;

describe('document/lint', () => {
  test('objects to what was sent, with the change that mends it', async () => {
    expect(await lint(leading)).toContainEqual(objection);
  });

  test('names a mistake as an error, with the nearest name', async () => {
    expect(await lint(wrong)).toEqual([{ rule: 'document', severity: 'error', ...mistake }]);
  });

  test('without a body looks at the stored draft', async () => {
    await send('document', 'PUT', leading);
    expect(await lint()).toContainEqual(objection);
  });

  test('knows the time: what was last reviewed long ago is stale', async () => {
    const surveys = [{ ...checkout, reviewedAt: '2020-01-01' }, ...others];
    const rules = (await lint({ ...testDocument, surveys })).map(({ rule }) => rule);
    expect(rules).toContain('survey/stale');
  });
});

describe('publishing', () => {
  test('goes through with what is unwise, and says so', async () => {
    await send('document', 'PUT', leading);
    const published = await send('document/publish', 'POST');
    expect(published.status).toBe(200);
    const { warnings, ...rest } = await published.json();
    expect(rest).toEqual({ version: 2, changed: true });
    expect(warnings).toContainEqual(objection);
  });
});

describe('document/simulate', () => {
  test('says who would be asked, with the margin to expect; the same seed says the same', async () => {
    const body = { visitors: 1000, days: 30, seed: 'a' };
    const answer = await send('document/simulate', 'POST', body);
    expect(answer.status).toBe(200);
    const report = await answer.json();
    expect(report).toMatchObject({ visitors: 1000, days: 30, unknownTouchpoints: [] });
    const [at] = report.touchpoints;
    expect(at).toMatchObject({ touchpoint: 'checkout.completed' });
    expect(at.surveys[0]).toMatchObject({
      survey: 'checkout-ease',
      expected: { question: 'ease', scale: 'ces.agree7', unit: 'mean', margin: expect.any(Number) },
    });
    expect(await (await send('document/simulate', 'POST', body)).json()).toEqual(report);
    const other = await send('document/simulate', 'POST', { ...body, seed: 2 });
    expect(await other.json()).not.toEqual(report);
  });

  test('takes a document that is not saved, and what is known of visitors and answers', async () => {
    const document = { ...testDocument, surveys: [checkout] };
    const population = {
      touchpoints: { 'checkout.completed': { chance: 1 } },
      behaviour: { answerRates: { corner: 1 }, scores: { 'checkout-ease/ease': { 7: 1 } } },
    };
    const report = await send('document/simulate', 'POST', { document, visitors: 40, population });
    expect(await report.json()).toMatchObject({
      surveys: [{ survey: 'checkout-ease', shown: 40, answers: 40 }],
      touchpoints: [{ surveys: [{ expected: { margin: 0 } }] }, {}, {}],
    });
  });

  test.each<[string, object, string, object]>([
    ['too many visitors', { visitors: 20_001 }, 'visitors', { path: 'visitors' }],
    ['too many visitors of a model', { population: { visitors: 20_001 } }, 'population.visitors', {}],
    ['too many days', { days: 366 }, 'days', { path: 'days' }],
    ['a name that is not known', { vistors: 5 }, 'vistors', { path: 'vistors', nearest: 'visitors' }],
    ['a wrong document', { document: wrong }, 'document', mistake],
    [
      'nothing live',
      { document: { ...testDocument, surveys: [] } },
      'no survey is live',
      { path: 'surveys' },
    ],
  ])('refuses %s', async (_, body, said, finding) => {
    const answer = await send('document/simulate', 'POST', body);
    expect(answer.status).toBe(422);
    const { code, message, findings } = await answer.json();
    expect(code).toBe('invalid');
    expect(message).toContain(said);
    expect(findings).toMatchObject([finding]);
  });

  test('runs one at a time, takes answers meanwhile, and ends with whoever asked for it', async () => {
    const body = JSON.stringify({ visitors: 20_000, days: 365, population: { visitsPerVisitor: 100 } });
    const abort = new AbortController();
    const long = () => collector.api('document/simulate', { method: 'POST', body, signal: abort.signal });
    const both = [long(), long()];
    const refused = await Promise.race(both);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('Retry-After')).toBe('2');
    expect(await refused.json()).toMatchObject({ code: 'rate_limited' });
    expect((await collector.send([sentResponse()])).accepted).toHaveLength(1);
    abort.abort();
    const statuses = (await Promise.allSettled(both)).map(({ status }) => status);
    expect(statuses.sort()).toEqual(['fulfilled', 'rejected']);
    let next = await send('document/simulate', 'POST', { visitors: 1 });
    while (next.status === 429) next = await send('document/simulate', 'POST', { visitors: 1 });
    expect(next.status).toBe(200);
  });

  test('gives up on what takes too long', async () => {
    await collector.end();
    collector = await startTestCollector({ maxSimulationMs: 300 });
    const population = { visitsPerVisitor: 1000, touchpointChance: 1 };
    const answer = await send('document/simulate', 'POST', { visitors: 20_000, days: 365, population });
    expect(answer.status).toBe(422);
    expect((await answer.json()).message).toContain('take fewer visitors');
    expect((await send('document/simulate', 'POST', { visitors: 1, days: 1 })).status).toBe(200);
  });
});

describe('a project without a document', () => {
  beforeEach(async () => {
    await collector.close();
    const store = await openStore(join(collector.folder, 'data'));
    const empty = { id: 'empty', name: 'Empty', timeZone: 'UTC', origins: [], publicKey: 'pk_empty' };
    await insertProject(store.kysely, empty, 0);
    await store.close();
    collector = await collector.restart();
  });

  test.each([
    ['GET', 'document'],
    ['POST', 'document/publish'],
    ['POST', 'document/lint'],
    ['POST', 'document/simulate'],
    ['POST', 'import', { source: 'typeform', items: [{}] }],
  ])('%s %s says so with a code of its own', async (method, path, written?: object) => {
    const headers = { Authorization: `Bearer ${ownerKey}` };
    const body = written && { body: JSON.stringify(written) };
    const answer = await fetch(`${collector.url}/api/projects/empty/${path}`, { method, headers, ...body });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'no_document' });
  });
});
