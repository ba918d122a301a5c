import { describe, expect, it } from 'vitest';
import { compile } from './compile.js';
import type { DocumentInput } from './document.js';
import { parseDocument } from './parseDocument.js';
import { scaleOf } from './scale.js';

function compiled(change: (written: DocumentInput) => void) {
  const written: DocumentInput = {
    journey: {
      stages: [{ id: 'use', name: 'Use' }],
      touchpoints: [{ id: 'report.opened', stage: 'use', name: 'Report opened' }],
    },
    surveys: [
      {
        id: 'report-ease',
        name: 'Report ease',
        purpose: 'interaction',
        touchpoints: ['report.opened'],
        status: 'live',
        questions: [{ id: 'ease', type: 'ces', scale: 'ease5', text: 'How easy was it to read the report?' }],
      },
    ],
  };
  change(written);
  const parsed = parseDocument(written);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return compile(parsed.document, 4);
}

const firstOf = (written: DocumentInput) => {
  const survey = written.surveys?.[0];
  if (!survey) throw new Error('no survey');
  return survey;
};

describe('compile', () => {
  it('carries the version and only what the browser needs', () => {
    const manifest = compiled(() => undefined);
    expect(manifest.version).toBe(4);
    expect(JSON.stringify(manifest)).not.toContain('Report opened');
  });

  it.each(['draft', 'paused', 'archived'] as const)('leaves out a survey that is %s', (status) => {
    expect(compiled((written) => Object.assign(firstOf(written), { status })).surveys).toEqual([]);
  });

  it('is the same, byte by byte, for the same document', () => {
    expect(JSON.stringify(compiled(() => undefined))).toBe(JSON.stringify(compiled(() => undefined)));
  });

  it('draws every closed question from its scale', () => {
    const [question] = compiled(() => undefined).surveys[0]?.questions ?? [];
    expect(question).toMatchObject({
      kind: 'scale',
      min: 1,
      max: 5,
      low: 'Very difficult',
      high: 'Very easy',
      look: 'numbers',
    });
  });

  it('names the three steps of easy3 from difficult to easy', () => {
    const manifest = compiled((written) => {
      firstOf(written).questions = [{ id: 'ease', type: 'ces', scale: 'easy3', text: 'How easy was it?' }];
    });
    expect(manifest.surveys[0]?.questions[0]).toMatchObject({
      steps: ['Difficult', 'Neither', 'Easy'],
      look: 'words',
    });
  });

  it('turns a written condition into the form the engine evaluates', () => {
    const manifest = compiled((written) => {
      firstOf(written).audience = {
        all: [
          { visitor: 'visits', atLeast: 2 },
          { attribute: 'plan', not: 'free' },
        ],
      };
    });
    expect(manifest.surveys[0]?.audience).toEqual({
      all: [
        { of: 'visitor', name: 'visits', is: 'atLeast', to: 2 },
        { of: 'attribute', name: 'plan', is: 'not', to: 'free' },
      ],
    });
  });

  it.each(['is', 'not'] as const)('keeps true as what "%s" compares with', (comparison) => {
    const manifest = compiled((written) => {
      firstOf(written).audience = { attribute: 'premium', [comparison]: true };
    });
    expect(manifest.surveys[0]?.audience).toEqual({
      of: 'attribute',
      name: 'premium',
      is: comparison,
      to: true,
    });
  });

  it('gives every trigger a delay', () => {
    const manifest = compiled((written) => {
      firstOf(written).trigger = { on: 'time', seconds: 12 };
    });
    expect(manifest.surveys[0]?.trigger).toEqual({ on: 'time', delaySeconds: 12 });
  });
});

describe('scales', () => {
  it('knows that low is good on effort5 and high on all others', () => {
    expect(scaleOf({ type: 'ces', scale: 'effort5' })?.good).toEqual([1, 2]);
    expect(scaleOf({ type: 'ces', scale: 'agree7' })?.good).toEqual([5, 7]);
  });

  it('has none for an open question', () => {
    expect(scaleOf({ type: 'text' })).toBeUndefined();
  });
});
