import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from './compile.js';
import { batch, event } from './events.js';
import { pathOf } from './finding.js';
import { manifest } from './manifest.js';
import { parseDocument } from './parseDocument.js';

/** The wire as it is spoken: these files never change, unless wire v1 itself does. The collector replays them too. */
const folder = new URL('../golden/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const namesIn = (name: string) => readdirSync(new URL(name, folder)).map((file) => file.replace('.json', ''));

interface Invalid {
  why: string;
  code: string;
  field: string;
  body: unknown;
}

/** Codes that need more than the shape: the document, the clock, the list of keys. */
const beyondShape = [
  'off_scale',
  'unknown_survey',
  'unknown_question',
  'unknown_touchpoint',
  'unknown_key',
  'expired',
  'too_many_events',
];
const needsTheDocument = [
  'response-with-text-on-a-scale',
  'response-with-number-as-text',
  'response-with-object-as-answer',
  'choice-of-unknown-option',
  'choice-as-a-list',
  'choice-of-other-where-none-is-offered',
  'choices-too-many',
  'choices-with-one-twice',
  'matrix-with-unknown-row',
  'variant-that-is-unknown',
  'contact-without-consent',
  'contact-without-an-address',
  'contact-with-a-field-not-asked-for',
  'statement-with-an-answer',
];

describe('golden wire files', () => {
  it.each(namesIn('valid/'))('takes %s', (name) => {
    const { events } = batch.parse(read(`valid/${name}.json`));
    for (const one of events) expect(event.safeParse(one).error).toBeUndefined();
  });

  it.each(namesIn('invalid/'))('judges %s', (name) => {
    const { code, field, body } = read(`invalid/${name}.json`) as Invalid; // our own file
    const envelope = batch.safeParse(body);
    const first = envelope.success ? event.safeParse(envelope.data.events[0]) : envelope;
    if (beyondShape.includes(code) || needsTheDocument.includes(name))
      return expect(first.success).toBe(true);
    expect(first.error?.issues.map(({ path }) => pathOf(path)).some((path) => path.startsWith(field))).toBe(
      true,
    );
  });

  it('compiles its document into a manifest of the published shape', () => {
    const parsed = parseDocument(read('document.json'));
    expect(parsed).toMatchObject({ ok: true });
    if (parsed.ok) expect(manifest.parse(compile(parsed.document, 1))).toEqual(compile(parsed.document, 1));
  });
});
