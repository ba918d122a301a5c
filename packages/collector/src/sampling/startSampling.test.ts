import pino from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { publishDraft, saveDraft } from '../store/documents.js';
import { listSampling } from '../store/samplingRates.js';
import { type TestClock, testClock } from '../testing/testClock.js';
import { testDocument } from '../testing/testDocument.js';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { type Sampling, startSampling } from './startSampling.js';

const dayMs = 86_400_000;
const start = Date.parse('2026-03-01T00:30:00Z');
const target = { sampling: { target: { margin: 0.4, days: 14 } } };
const asking = JSON.stringify({
  ...testDocument,
  surveys: [{ ...testDocument.surveys?.[0], ...target }, ...(testDocument.surveys?.slice(1) ?? [])],
});

let store: TestStore;
let clock: TestClock;
let sampling: Sampling;
let reloaded: string[];
let logged: string[];
beforeEach(async () => {
  store = await openTestStore();
  clock = testClock(start);
  [reloaded, logged] = [[], []];
  await addProject('broken', asking);
  const cut = { body: '{"surveys":' };
  await store.kysely.updateTable('document_version').set(cut).where('project_id', '=', 'broken').execute();
  await addProject('whole', asking);
  sampling = startSampling({
    ...{ kysely: store.kysely, clock },
    catalog: { reload: async (id) => void reloaded.push(id) },
    log: pino({ level: 'error' }, { write: (line) => logged.push(JSON.parse(line).msg) }),
  });
  await sampling.refresh('none');
});
afterEach(async () => {
  await sampling.stop();
  await store.end();
});

async function addProject(id: string, body: string): Promise<void> {
  await store.addProject(id);
  await saveDraft(store.kysely, { projectId: id, body, now: 0 });
  await publishDraft(store.kysely, { projectId: id, author: 'a', note: '', now: 0 });
}

/** A thousand moments, everybody asked. */
async function addDay(day: string): Promise<void> {
  const at = { project_id: 'whole', day, touchpoint: 'checkout.completed' };
  const everybody = { survey: 'checkout-ease', dimension: '', value: '' };
  const counts = { shown: 1000, started: 250, completed: 250, dismissed: 0 };
  await store.kysely
    .insertInto('prompt_rollup')
    .values({ ...at, ...everybody, ...counts })
    .execute();
  const answers = { question: 'ease', scale: 'ces.agree7', bucket: 6, n: 250 };
  await store.kysely
    .insertInto('answer_rollup')
    .values({ ...at, ...everybody, ...answers })
    .execute();
}

const rateNow = async () => (await listSampling(store.kysely, 'whole'))[0]?.rate;

it('computes what is due when it starts, and tells of a project that it cannot read without leaving out the next', async () => {
  expect(await rateNow()).toBe(1);
  expect(logged).toEqual(['sampling rates could not be computed']);
});

it('has browsers get a new manifest where a rate has changed, and only there', async () => {
  expect(reloaded).toEqual([]);
  await addDay('2026-03-01');
  await clock.moveTo(start + dayMs);
  expect([await rateNow(), reloaded]).toEqual([0.6667, ['whole']]);
  await clock.moveTo(start + dayMs + 3_600_000);
  expect(reloaded).toEqual(['whole']);
});

it('computes a rate once, whoever asks for it at the same time', async () => {
  await addDay('2026-03-01');
  await Promise.all([clock.moveTo(start + dayMs), sampling.refresh('whole'), sampling.refresh('whole')]);
  expect([await rateNow(), reloaded]).toEqual([0.6667, ['whole']]);
});

it('does nothing more once it was stopped', async () => {
  await addDay('2026-03-01');
  await sampling.stop();
  await clock.moveTo(start + dayMs);
  await sampling.refresh('whole');
  expect([await rateNow(), reloaded]).toEqual([1, []]);
});
