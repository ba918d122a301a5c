import { decide, newVisitor, seen } from '@cairn/engine';
import type { DocumentInput, Manifest } from '@cairn/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SamplingReport } from '../reports/sampling.js';
import { sentReach, sentResponse, sentShown, uuidAt } from '../testing/sentEvents.js';
import { type TestClock, testClock } from '../testing/testClock.js';
import { startTestCollector, type TestCollector } from '../testing/testCollector.js';
import { testDocument } from '../testing/testDocument.js';

/**
 * Eight weeks of a shop on a real collector: browsers decide by the manifest that it serves, what they say goes through
 * ingest into the rollups, and each night the rates are computed from those. Four busy weeks, then as many quiet ones.
 */
const dayMs = 86_400_000;
const days = { busy: 28, quiet: 26 };
const momentsOf = (day: number) => (day < days.busy ? 240 : 24);
const answering = 0.5;
const target = { margin: 0.4, days: 14 };
const touchpoint = 'checkout.completed';

const documentWith = (margin: number): DocumentInput => ({
  ...testDocument,
  surveys: (testDocument.surveys ?? []).map((survey) =>
    survey.id === 'checkout-ease' ? { ...survey, sampling: { target: { ...target, margin } } } : survey,
  ),
});

/** mulberry32 */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = generator(20_261_122);
/** Visitors decide by a calendar of their own, so that their lots do not depend on the day on which this runs. */
const visitorsDay = Date.parse('2026-01-05T12:00:00Z');
/** Yesterday is the last day; the collector takes nothing older than sixty days. */
const firstDay = Math.floor(Date.now() / dayMs) * dayMs - (days.busy + days.quiet) * dayMs;
const midday = (day: number) => new Date(firstDay + day * dayMs + dayMs / 2).toISOString();
const night = (day: number) => firstDay + day * dayMs + 30 * 60_000;

interface Day {
  moments: number;
  asked: number;
  rate: number;
  etag: string | null;
}

let collector: TestCollector;
let clock: TestClock;
const history: Day[] = [];
const total = (of: readonly Day[], what: (day: Day) => number) => of.reduce((sum, day) => sum + what(day), 0);

async function manifestNow(): Promise<{ manifest: Manifest; etag: string | null; rate: number }> {
  const answer = await fetch(`${collector.url}/v1/manifest/pk_demo`);
  const manifest: Manifest = await answer.json();
  const rate = manifest.surveys.find(({ id }) => id === 'checkout-ease')?.rate ?? 1;
  return { manifest, etag: answer.headers.get('ETag'), rate };
}

function isAsked(manifest: Manifest, { visitor, day }: { visitor: string; day: number }): boolean {
  const now = visitorsDay + day * dayMs;
  const signal = { on: 'touchpoint', touchpoint } as const;
  const moment = { signal, now, url: 'https://shop.example/', busy: false };
  return decide(seen(newVisitor(visitor), now), manifest, moment).some(
    ({ survey, verdict }) => survey.id === 'checkout-ease' && verdict === 'show',
  );
}

/** What one visitor's page sends: most answer high, some low. */
function eventsOf(day: number, asked: boolean): object[] {
  const at = { at: midday(day), id: uuidAt(Date.parse(midday(day))) };
  const reports = random() < 0.1 ? [sentReach({ ...at, counts: { [touchpoint]: 1 }, rate: 0.1 })] : [];
  if (!asked) return reports;
  const prompt = { at: midday(day), prompt: uuidAt(Date.parse(midday(day))) };
  const said = { ...prompt, answers: [{ question: 'ease', value: Math.ceil(7 * Math.sqrt(random())) }] };
  const answer = random() < answering ? [sentResponse(said)] : [];
  return [...reports, sentShown(prompt), ...answer];
}

async function liveThrough(day: number): Promise<void> {
  const { manifest, ...is } = await manifestNow();
  const moments = momentsOf(day);
  const visitors = Array.from({ length: moments }, (_, index) => `visitor-${day}-${index}`);
  const asked = visitors.map((visitor) => isAsked(manifest, { visitor, day }));
  const events = asked.flatMap((one) => eventsOf(day, one));
  while (events.length) {
    const { accepted } = await collector.send(events.splice(0, 100));
    if (!accepted.length) throw new Error('nothing was accepted');
  }
  history.push({ ...is, moments, asked: asked.filter(Boolean).length });
  await clock.moveTo(night(day + 1));
}

const reportNow = async (): Promise<SamplingReport> => (await collector.api('report/sampling')).json();
const itemNow = async () => (await reportNow()).items[0];

beforeAll(async () => {
  clock = testClock(night(0));
  collector = await startTestCollector({ clock, document: documentWith(target.margin) });
  for (let day = 0; day < days.busy + days.quiet; day++) await liveThrough(day);
}, 120_000);
afterAll(() => collector.end());

const settledBusy = () => history.slice(days.busy - 10, days.busy);
const settledQuiet = () => history.slice(-5);

describe('a survey that samples to a precision', () => {
  test('asks everybody at first, and few once it is known how many answer', () => {
    expect(history[0]).toMatchObject({ rate: 1, moments: 240, asked: 240 });
    for (const { rate } of settledBusy()) expect(rate).toBeLessThan(0.12);
  });

  test('changes the manifest’s ETag where the rate has changed, and only there', () => {
    for (const [index, { rate, etag }] of history.entries()) {
      const before = history[index - 1];
      if (before) expect(etag === before.etag).toBe(rate === before.rate);
    }
  });

  test('lets browsers ask that share of those who come by', () => {
    const of = settledBusy();
    const expected = total(of, ({ moments, rate }) => moments * rate);
    const spread = Math.sqrt(total(of, ({ moments, rate }) => moments * rate * (1 - rate)));
    expect(Math.abs(total(of, ({ asked }) => asked) - expected)).toBeLessThan(4 * spread);
  });

  test('asks more again when fewer come by', () => {
    const [busy, quiet] = [settledBusy(), settledQuiet()].map(
      (of) => total(of, ({ rate }) => rate) / of.length,
    );
    expect(quiet).toBeGreaterThan(4 * (busy ?? 1));
  });

  test('reports the margin that was reached, beside what it takes', async () => {
    const item = await itemNow();
    expect(item).toMatchObject({
      ...{ survey: 'checkout-ease', touchpoint, question: 'ease', scale: 'ces.agree7', unit: 'mean', target },
      ...{ reached: true, rate: (await manifestNow()).rate, updatedAt: new Date(clock.now()).toISOString() },
    });
    expect(item?.margin).toBeLessThanOrEqual(target.margin);
    expect(item?.answers).toBeGreaterThanOrEqual(item?.needed ?? 0);
    expect(item?.sentence).toMatch(
      /^±0\.4 takes \d+ answers in 14 days; \d+ % of visitors are asked for it\.$/,
    );
  });

  test('asks at least 60 % fewer than asking everybody', () => {
    expect(total(history, ({ asked }) => asked)).toBeLessThan(0.4 * total(history, ({ moments }) => moments));
  });

  test('computes nothing twice a day, and goes on where it was after a restart', async () => {
    const [before, item] = [await manifestNow(), await itemNow()];
    await clock.moveTo(clock.now() + 3_600_000);
    collector = await collector.restart();
    await clock.moveTo(clock.now() + 3_600_000);
    expect(await manifestNow()).toEqual(before);
    expect(await itemNow()).toEqual(item);
  });

  test('is simulated by the share that it asks now', async () => {
    const wish = { method: 'POST', body: JSON.stringify({ visitors: 500, days: 5, seed: 'a' }) };
    const { surveys } = await (await collector.api('document/simulate', wish)).json();
    const { whyNot } = surveys.find(({ survey }: { survey: string }) => survey === 'checkout-ease');
    expect(whyNot.sampling).toBeGreaterThan(0);
  });

  test('keeps its rate through a publication, and starts anew with another target', async () => {
    const { rate } = await manifestNow();
    const publish = async (document: DocumentInput) => {
      await collector.api('document', { method: 'PUT', body: JSON.stringify(document) });
      await collector.api('document/publish', { method: 'POST' });
    };
    await publish({ ...documentWith(target.margin), settings: { locale: 'en', reachRate: 0.2 } });
    expect((await manifestNow()).rate).toBe(rate);
    await publish(documentWith(0.5));
    expect((await manifestNow()).rate).toBe(1);
    expect(await itemNow()).toMatchObject({ rate: 1, target: { margin: 0.5 } });
  });
});
