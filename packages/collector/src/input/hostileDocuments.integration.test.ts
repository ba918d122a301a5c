import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestCollector, type TestCollector } from '../testing/testCollector.js';
import { testDocument } from '../testing/testDocument.js';

let collector: TestCollector;
beforeAll(async () => {
  collector = await startTestCollector();
});
afterAll(() => collector.end());

const usual = JSON.stringify(testDocument);
const many = (count: number, item: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => item(index)).join();

/** Every endpoint that reads a document, with the document inside what it takes. */
const readers: [method: string, path: string, body: (document: string) => string][] = [
  ['PUT', 'document', (document) => document],
  ['POST', 'document/lint', (document) => document],
  ['POST', 'document/preview', (document) => `{"document":${document},"survey":"checkout-ease"}`],
  ['POST', 'document/simulate', (document) => `{"document":${document},"visitors":1,"days":1}`],
];

/** A document with something more in it. */
const withKeys = (more: string) => `${usual.slice(0, -1)},${more}}`;

describe.each(readers)('%s %s', (method, path, bodyWith) => {
  const send = (document: string) => collector.api(path, { method, body: bodyWith(document) });

  test('[32] refuses levels beyond 32 before it looks at anything else', async () => {
    const deep = `${'{"all":['.repeat(20)}${']}'.repeat(20)}`;
    const answer = await send(withKeys(`"x":${deep}`));
    expect([answer.status, (await answer.json()).message]).toEqual([400, 'nested deeper than 32 levels']);
  });

  test.each([
    ['a hundred thousand unknown keys', withKeys(many(100_000, (index) => `"key${index}":0`))],
    ['a key of a million characters', withKeys(`"${'k'.repeat(1_000_000)}":0`)],
    ['half a million surveys', usual.replace('"surveys":[', `"surveys":[${'0,'.repeat(500_000)}`)],
    [
      'two hundred wrong surveys',
      usual.replace('"surveys":[', `"surveys":[${'{"a":0,"b":0,"c":0},'.repeat(190)}`),
    ],
    [
      'a stage with a name of a million characters',
      usual.replace('"Purchase"', `"${'n'.repeat(1_000_000)}"`),
    ],
  ])('[32] says what is wrong with %s, in few words', async (_what, document) => {
    const answer = await send(document);
    const text = await answer.text();
    expect([200, 422]).toContain(answer.status);
    const { findings } = JSON.parse(text);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThanOrEqual(100);
    expect(text.length).toBeLessThan(300_000);
  });

  test('[33] passes over keys that reach a prototype, wherever they stand', async () => {
    const polluted =
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1}';
    const everywhere = usual.replaceAll('{', `{${polluted},`);
    expect((await send(everywhere)).status).toBe((await send(usual)).status);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    const stored = await (await collector.api('document')).text();
    expect(stored).not.toContain('polluted');
  });
});

test('[34] what cannot be stored is cleaned out of a document before it is', async () => {
  const document = usual.replace('"Purchase"', String.raw`"Pur\u0000chase \ud800 \u202e \u200b e\u0301"`);
  expect((await collector.api('document', { method: 'PUT', body: document })).status).toBe(200);
  const { journey } = await (await collector.api('document')).json();
  expect(journey.stages[0].name).toBe('Purchase \ufffd \u202e \u200b e\u0301');
});
