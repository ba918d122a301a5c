import { compile, parseDocument } from '@cairn/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestCollector, type TestCollector } from './testing/testCollector.js';
import { testDocument } from './testing/testDocument.js';

let collector: TestCollector;

beforeAll(async () => {
  collector = await startTestCollector();
});
afterAll(() => collector.end());

const [checkout, ...others] = testDocument.surveys ?? [];
const preview = (body: unknown) =>
  collector.api('document/preview', { method: 'POST', body: JSON.stringify(body) });
const withCheckout = (change: object) => ({
  ...testDocument,
  surveys: [{ ...checkout, ...change }, ...others],
});

function compiled(document: unknown) {
  const parsed = parseDocument(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return JSON.parse(JSON.stringify(compile(parsed.document, 1)));
}

describe('document/preview', () => {
  test('compiles what was sent as published documents are compiled', async () => {
    const document = withCheckout({ thanks: 'Thank you, hiker' });
    const answer = await preview({ document, survey: 'checkout-ease' });
    expect(await answer.json()).toEqual({ manifest: compiled(document), status: 'live' });
  });

  test('takes a survey for live that is not, and says what it is', async () => {
    const { manifest, status } = await (
      await preview({ document: withCheckout({ status: 'draft' }), survey: 'checkout-ease' })
    ).json();
    expect(status).toBe('draft');
    expect(manifest).toEqual(compiled(withCheckout({ status: 'live' })));
  });

  test('without a document looks at the stored draft', async () => {
    const { manifest } = await (await preview({ survey: 'checkout-ease' })).json();
    expect(manifest).toEqual(compiled(testDocument));
  });

  test('changes nothing: neither the draft nor what browsers are given', async () => {
    const read = async () => [
      await (await collector.api('document')).text(),
      await (await fetch(`${collector.url}/v1/manifest/pk_demo`)).text(),
    ];
    const before = await read();
    await preview({ document: withCheckout({ thanks: 'Never published' }), survey: 'checkout-ease' });
    expect(await read()).toEqual(before);
  });

  test.each([
    [
      'a wrong document',
      { document: withCheckout({ questions: [] }), survey: 'checkout-ease' },
      'the document is wrong',
    ],
    ['a survey that is not there', { survey: 'nobody' }, 'survey: the document has no survey "nobody"'],
    ['no survey', {}, 'survey: '],
  ])('refuses %s, and says what', async (_, body, said) => {
    const answer = await preview(body);
    expect(answer.status).toBe(422);
    expect((await answer.json()).message).toContain(said);
  });
});

describe('the page of the preview', () => {
  const policyOf = async (path: string) =>
    (await fetch(`${collector.url}${path}`)).headers.get('Content-Security-Policy') ?? '';

  test('has an origin of its own, sends nothing, and is framed by the console alone', async () => {
    const policy = (await policyOf('/preview')).split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "connect-src 'none'",
        "frame-ancestors 'self'",
        "require-trusted-types-for 'script'",
        'sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox',
      ]),
    );
    expect(policy.join()).not.toMatch(/unsafe|allow-same-origin|allow-top-navigation/);
  });

  test('leaves the console as strict as it was, but for framing it', async () => {
    const policy = (await policyOf('/')).split('; ');
    expect(policy).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
      "connect-src 'self'",
      "frame-src 'self'",
      "frame-ancestors 'none'",
    ]);
  });

  test('is there under no other address, where its policy would be another', async () => {
    const file = await fetch(`${collector.url}/preview.html`);
    expect(await file.text()).toContain('Console');
    expect(await policyOf('/preview.html')).toContain("frame-ancestors 'none'");
  });
});
