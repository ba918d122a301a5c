import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Document, defaultStages, type ImportItem, importItem, parseDocument } from '@cairn/schema';
import { describe, expect, test } from 'vitest';
import { demoHistory } from './demoHistory.js';
import { blackFriday } from './season.js';

function documentFrom(written: unknown): Document {
  const parsed = parseDocument(written);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.document;
}

const shopFile = new URL('../../../../examples/shop/cairn.json', import.meta.url);
const shop = documentFrom(JSON.parse(readFileSync(shopFile, 'utf8')));
const until = Date.parse('2026-11-20T23:59:59.999Z');

function historyOf(change: object = {}) {
  return demoHistory({ document: shop, until, responses: 3000, seed: '1', ...change });
}

function hashOf(items: Iterable<ImportItem>): string {
  const hash = createHash('sha256');
  for (const item of items) hash.update(JSON.stringify(item));
  return hash.digest('hex');
}

const year = [...historyOf().items()];
const responses = year.filter((item) => item.kind === 'response');

describe('the same year', () => {
  test('is made up from the same seed, to the letter', () => {
    expect(hashOf(historyOf().items())).toBe(hashOf(year));
  });

  test.each([
    ['seed', { seed: '2' }],
    ['number of answers', { responses: 3100 }],
    ['end', { until: until - 86_400_000 }],
  ])('is another one with another %s', (_, change) => {
    expect(hashOf(historyOf(change).items())).not.toBe(hashOf(year));
  });
});

describe('what is made up', () => {
  test('is what an import takes, each with an id of its own', () => {
    for (const item of year) expect(importItem.safeParse(item).error?.issues).toBeUndefined();
    const ids = year.map((item) => `${item.kind} ${'survey' in item ? item.survey : ''} ${item.sourceId}`);
    expect(new Set(ids).size).toBe(year.length);
  });

  test('is a year up to the last moment, and about as many answers as were asked for', () => {
    const times = year.map(({ at }) => Date.parse(at));
    expect(times.reduce((a, b) => Math.min(a, b))).toBeGreaterThanOrEqual(Date.parse('2025-11-21'));
    // What somebody did after an answer may lie ahead of the answers of the last days, never ahead of the end.
    expect(responses.length).toBeGreaterThan(2900);
    expect(responses.length).toBeLessThan(3100);
  });

  test('has people of both languages, with and without a name, on every device', () => {
    expect(new Set(responses.map(({ locale }) => locale))).toEqual(new Set(['en', 'de']));
    expect(new Set(responses.map(({ context }) => context?.device))).toEqual(
      new Set(['phone', 'tablet', 'desktop']),
    );
    const named = responses.filter(({ respondent }) => respondent !== undefined).length / responses.length;
    expect(named).toBeGreaterThan(0.3);
    expect(named).toBeLessThan(0.8);
  });

  test('has hundreds of different remarks, none with a gap that nobody filled', () => {
    const words = new Set(
      responses
        .flatMap(({ answers }) => answers.map(({ value }) => value))
        .filter((value) => typeof value === 'string'),
    );
    expect(words.size).toBeGreaterThan(300);
    for (const word of words) expect(word).not.toMatch(/[{}]|undefined/);
  });

  test('follows the way through each survey: nobody is asked what was hard who found it easy', () => {
    const hard = responses.filter(({ answers }) =>
      answers.some(({ question }) => question === 'what-was-hard'),
    );
    expect(hard.length).toBeGreaterThan(10);
    for (const { answers } of hard)
      expect(answers.find(({ question }) => question === 'ease')?.value).toBeLessThanOrEqual(4);
  });

  test('has prompts that nobody answered, and every touchpoint on every day', () => {
    const count = (wanted: ImportItem['kind']) => year.filter(({ kind }) => kind === wanted).length;
    expect(count('dismissed')).toBeGreaterThan(2000);
    expect(count('shown')).toBeGreaterThan(2000);
    expect(count('touchpoint')).toBe(365);
  });
});

describe('the season', () => {
  const moments = new Map(
    year.flatMap((item) =>
      item.kind === 'touchpoint' ? [[item.at.slice(0, 10), item.counts['checkout.completed'] ?? 0]] : [],
    ),
  );
  const on = (day: string) => moments.get(day) ?? Number.NaN;

  test('peaks on Black Friday and is quiet at Christmas', () => {
    expect(new Date(blackFriday(2025)).toISOString().slice(0, 10)).toBe('2025-11-28');
    expect(new Date(blackFriday(2026)).toISOString().slice(0, 10)).toBe('2026-11-27');
    expect(Math.max(...moments.values())).toBe(on('2025-11-28'));
    expect(Math.min(...moments.values())).toBe(
      Math.min(on('2025-12-24'), on('2025-12-25'), on('2025-12-26')),
    );
  });

  test('sells more in June than in January, and more on a Sunday than on a Friday', () => {
    expect(on('2026-06-10')).toBeGreaterThan(1.4 * on('2026-01-14'));
    expect(on('2026-06-14')).toBeGreaterThan(1.2 * on('2026-06-12'));
  });
});

describe('the story', () => {
  test('is of a checkout that breaks in March and is mended in April, with a note on each', () => {
    const { story, notes } = historyOf();
    expect(story).toEqual({ touchpoint: 'checkout.completed', broken: '2026-03-03', mended: '2026-04-02' });
    expect(notes.map(({ day, text }) => `${day} ${text}`)).toEqual([
      '2026-03-03 Payments go through the new provider',
      expect.stringContaining('2026-03-24 Learned'),
      '2026-04-02 New checkout shipped',
    ]);
  });

  test('is the last March that is over', () => {
    const brokenAt = (day: string) => historyOf({ until: Date.parse(day) }).story?.broken;
    expect(brokenAt('2026-03-30')).toBe('2025-03-03');
    expect(brokenAt('2026-03-31')).toBe('2026-03-03');
  });

  test('happens where it matters most in a journey without a checkout', () => {
    const document = documentFrom({
      journey: {
        stages: [...defaultStages],
        touchpoints: [
          { id: 'report.opened', stage: 'use', name: 'Opens a report', importance: 2 },
          { id: 'report.shared', stage: 'use', name: 'Shares a report', importance: 5 },
          { id: 'nobody.asks', stage: 'use', name: 'Is never asked', importance: 5 },
        ],
      },
      surveys: ['report.opened', 'report.shared'].map((touchpoint) => ({
        ...{
          id: touchpoint,
          name: touchpoint,
          purpose: 'interaction',
          touchpoints: [touchpoint],
          status: 'live',
        },
        questions: [{ id: 'ease', type: 'ces', scale: 'effort5', text: 'How much effort was it?' }],
      })),
    });
    const { story, items } = historyOf({ document });
    expect(story?.touchpoint).toBe('report.shared');
    const inMarch = [...items()].flatMap((item) =>
      item.kind === 'response' && item.survey === 'report.shared' && item.at.startsWith('2026-03-1')
        ? [Number(item.answers[0]?.value)]
        : [],
    );
    // On this scale much effort is bad.
    expect(inMarch.reduce((sum, step) => sum + step, 0) / inMarch.length).toBeGreaterThan(3.5);
  });
});

test('a million answers are made up as they are read: the first are there at once', () => {
  const items = historyOf({ responses: 1_000_000 }).items();
  const first = Array.from({ length: 1000 }, () => items.next().value);
  expect(first.every(Boolean)).toBe(true);
});
