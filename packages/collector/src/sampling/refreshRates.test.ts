import type { DocumentInput } from '@cairn/schema';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { shifted } from '../calendar/periods.js';
import { publishDraft, saveDraft } from '../store/documents.js';
import { listSampling, listShares } from '../store/samplingRates.js';
import { testDocument } from '../testing/testDocument.js';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { refreshRates } from './refreshRates.js';

const dayMs = 86_400_000;
const start = '2026-03-01';
const [checkout, helpful, leaving] = testDocument.surveys ?? [];
const [here, there] = ['checkout.completed', 'help.read'];

let store: TestStore;
let projectId: string;
let projects = 0;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.end());
beforeEach(async () => {
  projectId = `project-${projects++}`;
  await store.addProject(projectId, 'Europe/Berlin');
});

type SurveyInput = NonNullable<DocumentInput['surveys']>[number];

async function publish(change: Partial<SurveyInput>, of: SurveyInput | undefined = checkout): Promise<void> {
  if (!of) throw new Error('the test document has three surveys');
  const body = JSON.stringify({ ...testDocument, surveys: [{ ...of, ...change }] });
  await saveDraft(store.kysely, { projectId, body, now: 0 });
  await publishDraft(store.kysely, { projectId, author: 'a', note: '', now: 0 });
}

/** Half an hour after midnight in Berlin, so many days after the first. */
const night = (day: number) => Date.parse(`${shifted(start, day)}T00:30:00+01:00`);
const refresh = (day: number) => refreshRates(store.kysely, { projectId, now: night(day) });
const ratesNow = async () =>
  (await listSampling(store.kysely, projectId)).map(({ touchpoint, rate }) => [touchpoint, rate]);

/** So many moments on a day, as the writer would have counted them, of whom the sampled ones are asked. */
async function addDay(
  day: number,
  of: {
    moments: number;
    rate: number;
    touchpoint?: string;
    reach?: boolean;
    question?: string;
    scale?: string;
  },
): Promise<void> {
  const {
    moments,
    rate,
    touchpoint = here ?? '',
    reach = true,
    question = 'ease',
    scale = 'ces.agree7',
  } = of;
  const at = { project_id: projectId, day: shifted(start, day), touchpoint };
  const everybody = { survey: 'checkout-ease', dimension: '', value: '' };
  const shown = Math.round(moments * rate);
  const prompts = { shown, started: shown / 4, completed: shown / 4, dismissed: 0 };
  await store.kysely
    .insertInto('prompt_rollup')
    .values({ ...at, ...everybody, ...prompts })
    .execute();
  const steps = [2, 4, 5, 6, 7].map((bucket) => ({ bucket, n: Math.round(shown / 20) }));
  const answers = steps.map((step) => ({ ...at, ...everybody, question, scale, ...step }));
  await store.kysely.insertInto('answer_rollup').values(answers).execute();
  if (!reach) return;
  const report = { moments_milli: 1000 * moments, reports: 1 };
  await store.kysely
    .insertInto('reach_rollup')
    .values({ ...at, ...report })
    .execute();
}

/** Days of one kind, each followed by its night; the share that was asked is the one that was computed. */
async function live(from: number, to: number, moments: number): Promise<number[]> {
  const rates: number[] = [];
  for (let day = from; day < to; day++) {
    const rate = (await listSampling(store.kysely, projectId))[0]?.rate ?? 1;
    await addDay(day, { moments, rate });
    await refresh(day + 1);
    rates.push(rate);
  }
  return rates;
}

const sampling = { target: { margin: 0.4, days: 14 } };

describe('the rates of a project', () => {
  it('are 1 on the first day, and fall by a third at most from day to day', async () => {
    await publish({ sampling });
    expect(await refresh(0)).toBe(false);
    expect(await ratesNow()).toEqual([[here, 1]]);
    const rates = await live(0, 12, 1000);
    expect(rates.slice(0, 3)).toEqual([1, 0.6667, 0.4445]);
    expect(rates.at(-1)).toBeLessThan(0.1);
  });

  it('are computed once a day, whoever asks', async () => {
    await publish({ sampling });
    await refresh(0);
    await addDay(0, { moments: 1000, rate: 1 });
    expect(await refresh(1)).toBe(true);
    const after = await ratesNow();
    expect(await refresh(1)).toBe(false);
    expect(await ratesNow()).toEqual(after);
  });

  it('belong to a day of the project’s own calendar', async () => {
    await publish({ sampling });
    await refresh(0);
    await addDay(0, { moments: 1000, rate: 1 });
    await refreshRates(store.kysely, { projectId, now: night(1) - dayMs / 24 });
    expect(await ratesNow()).toEqual([[here, 1]]);
    await refresh(1);
    expect(await ratesNow()).toEqual([[here, 0.6667]]);
  });

  it('count complete days alone: what today has brought so far says nothing of a day', async () => {
    await publish({ sampling });
    await addDay(0, { moments: 1000, rate: 1 });
    await refresh(0);
    expect(await listSampling(store.kysely, projectId)).toMatchObject([{ answers: 0, rate: 1 }]);
  });

  it('of a starved touchpoint stay 1, and it is said how long it would take', async () => {
    await publish({ sampling });
    await refresh(0);
    await live(0, 20, 20);
    const [row] = await listSampling(store.kysely, projectId);
    expect(row).toMatchObject({ rate: 1, unreachable: 1, answers: 70 });
    // Five answers a day.
    expect(row?.weeks).toBe(Math.ceil((row?.needed ?? 0) / 5 / 7));
  });

  it('are one for each touchpoint of a survey', async () => {
    await publish({ sampling, touchpoints: [here ?? '', there ?? ''] });
    await refresh(0);
    await addDay(0, { moments: 1000, rate: 1 });
    await addDay(0, { moments: 20, rate: 1, touchpoint: there ?? '' });
    await refresh(1);
    expect(await ratesNow()).toEqual([
      [here, 0.6667],
      [there, 1],
    ]);
  });

  it('are reckoned from prompts where no browser reports its reach', async () => {
    await publish({ sampling });
    await refresh(0);
    await addDay(0, { moments: 1000, rate: 1, reach: false });
    await refresh(1);
    await addDay(1, { moments: 1000, rate: 0.6667, reach: false });
    await refresh(2);
    expect(await ratesNow()).toEqual([[here, 0.4445]]);
  });

  it('of a matrix are judged by its first row', async () => {
    await publish({ sampling, touchpoints: [here ?? ''], questions: leaving?.questions.slice(1, 2) ?? [] });
    await refresh(0);
    await addDay(0, { moments: 1000, rate: 1, question: 'parts/delivery', scale: 'matrix.5' });
    await refresh(1);
    expect(await listSampling(store.kysely, projectId)).toMatchObject([
      { question: 'parts/delivery', answers: 250, rate: 0.6667 },
    ]);
  });

  it('are none where nothing is published, where no survey has a target, and where none has a scale', async () => {
    expect(await refresh(0)).toBe(false);
    await publish({});
    expect(await refresh(0)).toBe(false);
    await publish({ sampling, questions: checkout?.questions.slice(1) ?? [] });
    expect(await refresh(0)).toBe(false);
    expect(await ratesNow()).toEqual([]);
  });
});

describe('a publication', () => {
  beforeEach(async () => {
    await publish({ sampling });
    await refresh(0);
    await live(0, 3, 1000);
  });

  it('keeps the rate of a survey whose target it leaves alone, also through a pause', async () => {
    const before = await ratesNow();
    await publish({ sampling, name: 'Another name' });
    await refresh(3);
    expect(await ratesNow()).toEqual(before);
    await publish({ sampling, status: 'paused' });
    await refresh(3);
    await publish({ sampling });
    await refresh(3);
    expect(await ratesNow()).toEqual(before);
  });

  it.each<[what: string, change: Partial<SurveyInput>]>([
    ['another margin', { sampling: { target: { margin: 0.5, days: 14 } } }],
    ['other days', { sampling: { target: { margin: 0.4, days: 28 } } }],
    [
      'another scale',
      { sampling, questions: [{ id: 'ease', type: 'ces', scale: 'ease7', text: 'How easy was it?' }] },
    ],
  ])('with %s asks everybody for a day', async (_, change) => {
    await publish(change);
    expect(await refresh(3)).toBe(false);
    expect(await ratesNow()).toEqual([[here, 1]]);
  });

  it('is noted with the share that it asks, so that days of another share are weighed by it', async () => {
    await publish({ sampling: { rate: 0.2 } });
    await refresh(5);
    await publish({ sampling, status: 'paused' });
    await refresh(6);
    await publish({ status: 'live' }, helpful);
    await refresh(7);
    const shares = await listShares(store.kysely, projectId);
    expect(shares.slice(-4).map(({ survey, day, rate }) => [survey, day, rate])).toEqual([
      ['checkout-ease', shifted(start, 3), 0.2963],
      ['checkout-ease', shifted(start, 5), 0.2],
      ['checkout-ease', shifted(start, 6), 0],
      ['helpful', shifted(start, 7), 1],
    ]);
  });

  it('of years ago has left no share behind but the one that was in force', async () => {
    await publish({ sampling: { rate: 0.2 } });
    await refresh(10);
    await publish({ sampling: { rate: 0.3 } });
    await refresh(1000);
    const shares = await listShares(store.kysely, projectId);
    expect(shares.map(({ day, rate }) => [day, rate])).toEqual([
      [shifted(start, 10), 0.2],
      [shifted(start, 1000), 0.3],
    ]);
  });
});
