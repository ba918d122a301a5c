import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shifted } from '../calendar/periods.js';
import { startOfDay } from '../calendar/startOfDay.js';
import { sentOutcome, sentResponse, sentShown, uuidAt } from '../testing/sentEvents.js';
import { startTestCollector, type TestCollector } from '../testing/testCollector.js';

const dayMs = 86_400_000;
let collector: TestCollector;

/** Three answers in Berlin: at the last minute of a day, at the first of the next, and to another survey a day later. */
const day = new Date(Date.now() - 5 * dayMs).toISOString().slice(0, 10);
const midnight = startOfDay(day, 'Europe/Berlin');
const at = (after: number) => {
  const time = midnight + after;
  return { id: uuidAt(time), at: new Date(time).toISOString(), prompt: uuidAt(time) };
};

beforeAll(async () => {
  collector = await startTestCollector();
  const settings = await (await collector.api('settings')).json();
  const { name, origins } = settings;
  const saved = await collector.api('settings', {
    method: 'PUT',
    body: JSON.stringify({ name, origins, timeZone: 'Europe/Berlin' }),
  });
  expect(saved.status).toBe(200);
  const first = { ...at(-60_000), respondent: '=cmd' };
  await collector.send([
    sentShown({ ...first, id: uuidAt(midnight - 61_000) }),
    sentResponse({
      ...first,
      answers: [
        { question: 'ease', value: 1 },
        { question: 'why', value: '=1+1' },
      ],
    }),
    sentResponse({
      ...at(60_000),
      answers: [
        { question: 'ease', value: 6 },
        { question: 'why', value: null },
      ],
    }),
    sentResponse({
      ...at(1.25 * dayMs),
      ...{ survey: 'leaving', touchpoint: 'account.closed' },
      answers: [
        { question: 'reason', value: { other: 'I am bored' } },
        { question: 'parts', value: { delivery: 5, support: null } },
      ],
    }),
    { ...sentOutcome(), ...at(0), prompt: undefined },
  ]);
});
afterAll(() => collector.end());

async function csv(query: string): Promise<Record<string, string>[]> {
  const answer = await collector.api(`export.csv?${query}`);
  expect(answer.status).toBe(200);
  const [header, ...rows] = (await answer.text()).replace('\ufeff', '').trim().split('\r\n').map(cells);
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [header?.[index] ?? '', cell])));
}

function cells(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .slice(0, -1)
    .map(([, cell = '']) => cell.replace(/^"|"$/g, '').replaceAll('""', '"'));
}

describe('the long form', () => {
  test('is a row for each answer, in words, with the side of the scale; formulas are texts', async () => {
    const rows = await csv('form=long&survey=checkout-ease');
    const shown = rows.map(({ respondent, questionText, type, value, label, position, min, max }) =>
      [respondent, questionText, type, value, label, position, min, max].join('|'),
    );
    expect(shown).toEqual([
      "'=cmd|It was easy to check out.|ces|1|Strongly disagree|bad|1|7",
      "'=cmd|What almost stopped you?|text|'=1+1||||",
      '|It was easy to check out.|ces|6||good|1|7',
    ]);
  });

  test('is a row for each row of a matrix and each option', async () => {
    const rows = await csv('form=long&touchpoint=account.closed');
    expect(
      rows.map(({ question, part, partText, value, label }) => [question, part, partText, value, label]),
    ).toEqual([
      ['reason', 'other', '', 'I am bored', 'I am bored'],
      ['parts', 'delivery', 'Delivery', '5', 'Excellent'],
      ['parts', 'support', 'Support', '', 'not applicable'],
    ]);
  });
});

describe('filters', () => {
  test('the wide form has the columns and rows of what is wanted', async () => {
    const [row, ...others] = await csv('survey=leaving');
    expect(others).toEqual([]);
    expect(row).toMatchObject({ survey: 'leaving', 'leaving.reason': 'other: I am bored' });
    expect(row).not.toHaveProperty('checkout-ease.ease');
  });

  test.each([
    ['a day', () => `from=${shifted(day, -1)}&to=${shifted(day, -1)}`, 1],
    ['the day after', () => `from=${day}&to=${day}`, 1],
    ['from a day on', () => `from=${day}`, 2],
    ['up to a day', () => `to=${day}`, 2],
    ['a day of nothing', () => 'to=2020-01-01', 0],
  ])('%s ends at midnight of the project', async (_, query, count) => {
    expect(await csv(query())).toHaveLength(count);
  });

  test('hold for every stored event too', async () => {
    const lines = async (query: string) => {
      const text = await (await collector.api(`export.ndjson?${query}`)).text();
      return text
        .split('\n')
        .filter(Boolean)
        .map((line): string => JSON.parse(line).type);
    };
    expect(await lines(`to=${shifted(day, -1)}`)).toEqual(['prompt.shown', 'response']);
    expect(await lines(`from=${day}&to=${day}`)).toEqual(['outcome', 'response']);
    expect(await lines('survey=leaving')).toEqual(['response']);
    expect(await lines('type=outcome')).toEqual(['outcome']);
    expect(await lines('type=outcome&survey=leaving')).toEqual([]);
  });
});

test.each([
  ['bom=true', true],
  ['bom=1', true],
  ['excel=1', true],
  ['bom=0&excel=1', false],
  ['', false],
])('?%s: a byte order mark is there: %s', async (query, isThere) => {
  const bytes = new Uint8Array(await (await collector.api(`export.csv?form=long&${query}`)).arrayBuffer());
  expect([...bytes.slice(0, 3)].join() === '239,187,191').toBe(isThere);
});

test.each([
  ['export.csv?form=deep', 'form: write wide or long'],
  ['export.csv?from=2026-02-30', 'from: this day does not exist'],
  ['export.csv?from=2026-03-02&to=2026-03-01', 'from: 2026-03-02 is after 2026-03-01'],
  ['export.csv?bom=yes', 'bom: write true or false'],
  ['export.ndjson?form=long', 'form: is not a parameter here'],
])('%s is refused', async (path, says) => {
  const answer = await collector.api(path);
  expect(answer.status).toBe(422);
  expect((await answer.json()).message).toBe(says);
});

describe('what the list is narrowed by', () => {
  const lines = async (query: string) => {
    const text = await (await collector.api(`export.ndjson?${query}`)).text();
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  };

  test('narrows the rows of both forms', async () => {
    expect(await csv('side=bad')).toHaveLength(1);
    expect(await csv('answer=ease:6')).toHaveLength(1);
    expect((await csv('form=long&side=bad')).map(({ question }) => question)).toEqual(['ease', 'why']);
    expect(await csv('answer=ease:7')).toEqual([]);
  });

  test('narrows the lines, each the response that stands as the list has it', async () => {
    const { items } = await (await collector.api('responses?side=bad')).json();
    expect(await lines('current=true&side=bad')).toEqual(items);
    expect(items).toHaveLength(1);
  });

  test('is refused where there are events of every kind', async () => {
    const answer = await collector.api('export.ndjson?side=bad');
    expect((await answer.json()).message).toBe('side: narrows responses alone; write current=true as well');
    const outcomes = await collector.api('export.ndjson?current=true&type=outcome');
    expect((await outcomes.json()).message).toMatch(/^current: there are current responses only/);
  });
});
