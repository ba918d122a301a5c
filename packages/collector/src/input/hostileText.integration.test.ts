import { afterAll, beforeAll, expect, test } from 'vitest';
import { sentResponse } from '../testing/sentEvents.js';
import { startTestCollector, type TestCollector } from '../testing/testCollector.js';

const script = '<script>alert(1)</script>';
const formula = '=HYPERLINK("http://evil.example","win")';

let collector: TestCollector;
const hostile = sentResponse({
  respondent: '＝cmd',
  answers: [
    { question: 'ease', value: 7 },
    { question: 'why', value: '-1+2, "so"\nslow' },
  ],
  context: { page: formula, attributes: { '=plan': script } },
});
const other = sentResponse({
  survey: 'leaving',
  touchpoint: 'account.closed',
  answers: [
    { question: 'reason', value: { other: '@SUM(A1)' } },
    { question: 'parts', value: { delivery: 2, support: 5 } },
    { question: 'write-me', value: { name: '+Ada', email: 'ada@fern.example', consent: true } },
  ],
});

beforeAll(async () => {
  collector = await startTestCollector();
  expect((await collector.send([hostile, other])).rejected).toEqual([]);
});
afterAll(() => collector.end());

test('[38] the CSV export is a row for each response, a column for each question, and nothing to calculate', async () => {
  const answer = await collector.api('export.csv?type=response&bom=true');
  expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8; header=present');
  expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="demo-responses.csv"');
  expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
  // `text()` would swallow the mark.
  const text = Buffer.from(await answer.arrayBuffer()).toString();
  expect(text.startsWith('\ufeff"id","at"')).toBe(true);
  const [header = '', ...rows] = text.slice(1).trimEnd().split('\r\n');
  expect(rows).toHaveLength(2);
  const columns = header.split(',').map((name) => JSON.parse(name));
  expect(columns).toEqual(
    expect.arrayContaining(['checkout-ease.ease', 'checkout-ease.why', 'helpful.helped', 'leaving.parts']),
  );
  expect(columns).not.toContain('leaving.bye');
  const first = rows.find((row) => row.includes(hostile.id)) ?? '';
  expect(first).toContain(`"'＝cmd"`);
  expect(first).toContain(`"'=HYPERLINK(""http://evil.example"",""win"")"`);
  expect(first).toContain(`,7,"'-1+2, ""so""\nslow",`);
  const second = rows.find((row) => row.includes(other.id)) ?? '';
  expect(second).toContain(
    '"other: @SUM(A1)","delivery: 2; support: 5","name: +Ada; email: ada@fern.example; consent: true"',
  );
  expect(await (await collector.api('export.csv')).text()).not.toContain('\ufeff');
});

test('[37] nothing that holds a visitor’s words can be taken for a page', async () => {
  for (const path of ['responses', 'export.ndjson', 'export.csv', 'document', 'settings', 'report/journey']) {
    const answer = await collector.api(path);
    expect([path, answer.headers.get('X-Content-Type-Options')]).toEqual([path, 'nosniff']);
    expect(answer.headers.get('Content-Type')).toMatch(/^(?:application\/(?:x-nd)?json|text\/csv)/);
  }
});

test('[37] an error that names what was sent is JSON, wherever it comes from', async () => {
  const encoded = encodeURIComponent(script);
  const key = { Authorization: 'Bearer sk_owner_of_the_tests' };
  const answers = await Promise.all([
    ...[
      `/v1/${encoded}`,
      `/v1/manifest/${encoded}`,
      `/cdn/${encoded}`,
      `/api/${encoded}`,
      `/${encoded}.js`,
    ].map((path) => fetch(collector.url + path)),
    fetch(`${collector.url}/api/projects/${encoded}/settings`, { headers: key }),
    collector.api(`responses?${encoded}=1`),
    collector.api(`document?version=${encoded}`),
    collector.api('document', { method: 'PUT', body: JSON.stringify({ [script]: 1 }) }),
    collector.post({ v: script, key: script, sentAt: script, events: [] }),
  ]);
  for (const answer of answers) {
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect([answer.url, answer.headers.get('Content-Type')]).toEqual([answer.url, 'application/json']);
    expect([answer.url, answer.headers.get('X-Content-Type-Options')]).toEqual([answer.url, 'nosniff']);
    expect((await answer.json()).code).toEqual(expect.any(String));
  }
});
