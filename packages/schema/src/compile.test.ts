import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile, type Rates } from './compile.js';
import type { DocumentInput } from './document.js';
import { manifest as manifestSchema } from './manifest.js';
import { documentInput, documentOf, type SurveyInput, surveyInput } from './testing/documentInput.js';

const compiled = (survey: Partial<SurveyInput> = {}, change: Partial<DocumentInput> = {}, rates?: Rates) =>
  compile(documentOf(documentInput(survey, change)), 4, rates);
const surveyOf = (survey: Partial<SurveyInput>, rates?: Rates) => compiled(survey, {}, rates).surveys[0];

describe('compile', () => {
  it('carries the version, the stages in their order, and the stage of every touchpoint', () => {
    expect(compiled()).toMatchObject({
      v: 1,
      version: 4,
      locale: 'en',
      reachRate: 0.1,
      stages: ['purchase', 'use', 'support'],
      touchpoints: { 'report.opened': 'use' },
    });
  });

  it('carries nothing that only people need', () => {
    const owned = { id: 'report.opened', stage: 'use', name: 'Secret name', owner: 'Secret team' };
    const journey = { stages: [{ id: 'use', name: 'Secret stage' }], touchpoints: [owned] };
    const written = compiled({ name: 'Secret survey', reviewedAt: '2026-03-01' }, { journey });
    expect(JSON.stringify(written)).not.toMatch(/Secret|reviewed|importance|status/);
  });

  it.each(['draft', 'paused', 'archived'] as const)('leaves out a survey that is %s', (status) => {
    expect(compiled({ status }).surveys).toEqual([]);
  });

  it('is the same, byte by byte, for the same document', () => {
    const read = () => JSON.parse(readFileSync(new URL('../golden/document.json', import.meta.url), 'utf8'));
    const once = () =>
      JSON.stringify(compile(documentOf(read()), 1, { 'checkout-effort': { 'checkout.completed': 0.5 } }));
    expect(once()).toBe(once());
  });

  it('leaves the document as it was', () => {
    const document = documentOf(documentInput());
    const before = structuredClone(document);
    compile(document, 1);
    expect(document).toEqual(before);
  });

  it('has the published shape, whatever is written', () => {
    const surveys = [
      surveyInput({
        id: 'a',
        placement: 'tab',
        trigger: { on: 'tab' },
        theme: { accent: '#112233' },
        thanks: 'Thank you',
      }),
      surveyInput({
        id: 'b',
        schedule: { from: '2026-01-01' },
        privacy: { anonymous: true, redact: true },
        sampling: { rate: 0.5 },
      }),
      surveyInput({
        id: 'c',
        audience: { visitor: 'stage', in: ['use'] },
        locales: { de: {} },
        variants: [{ id: 'x' }],
      }),
    ];
    const settings = { theme: { radius: 4 }, quietPages: ['/pay/*'], frequency: { reserved: { use: 1 } } };
    const written = compiled({}, { surveys, settings });
    expect(manifestSchema.parse(written)).toEqual(written);
    expect(JSON.parse(JSON.stringify(written))).toEqual(written);
  });
});

describe('the settings in the manifest', () => {
  it.each<[NonNullable<DocumentInput['settings']>, object]>([
    [{}, { privacy: { gpc: 'anonymous' } }],
    [{ privacy: { consent: 'required' } }, { privacy: { consent: true, gpc: 'anonymous' } }],
    [{ privacy: { anonymous: true } }, { privacy: { anonymous: true, gpc: 'anonymous' } }],
    [{ privacy: { globalPrivacyControl: 'off' } }, { privacy: { gpc: 'off' } }],
    [
      { privacy: { keepQuery: ['utm_source'] } },
      { privacy: { gpc: 'anonymous', keepQuery: ['utm_source'] } },
    ],
    [{ quietPages: ['/pay/*'] }, { quietPages: ['/pay/*'] }],
    [{ reachRate: 0 }, { reachRate: 0 }],
    [{ locale: 'de' }, { locale: 'de' }],
    [{ theme: { radius: 4 } }, { theme: { radius: 4 } }],
    [
      { frequency: { minDaysBetween: 0.5, maxPer30Days: 2, reserved: { use: 1 } } },
      {
        frequency: {
          minDaysBetween: 0.5,
          maxPerSession: 1,
          maxPer30Days: 2,
          daysAfterNotNow: 30,
          reserved: { use: 1 },
        },
      },
    ],
  ])('of %j are %j', (settings, expected) => {
    expect(compiled({}, { settings })).toMatchObject(expected);
  });

  it('leave out what was not chosen', () => {
    const written = compiled({}, { settings: { privacy: { globalPrivacyControl: 'ignore' } } });
    for (const key of ['privacy', 'theme', 'quietPages']) expect(written).not.toHaveProperty(key);
    expect(written.frequency).not.toHaveProperty('reserved');
  });
});

describe('a survey in the manifest', () => {
  it.each<[what: string, survey: Partial<SurveyInput>, expected: object]>([
    [
      'says how it is triggered',
      { trigger: { on: 'url', url: '/a', delaySeconds: 3 } },
      { trigger: { on: 'url', url: '/a', delaySeconds: 3 } },
    ],
    [
      'waits for the time on the page as for a delay',
      { trigger: { on: 'time', seconds: 12 } },
      { trigger: { on: 'time', delaySeconds: 12 } },
    ],
    [
      'waits in silence without a delay',
      { trigger: { on: 'idle', seconds: 30 } },
      { trigger: { on: 'idle', seconds: 30, delaySeconds: 0 } },
    ],
    ['is called without a delay', { trigger: { on: 'api' } }, { trigger: { on: 'api', delaySeconds: 0 } }],
    [
      'watches an element',
      { trigger: { on: 'visible', selector: '#a', url: '/b' } },
      { trigger: { on: 'visible', selector: '#a', url: '/b', delaySeconds: 0 } },
    ],
    ['is asked once', {}, { frequency: { repeat: 'once' } }],
    [
      'is asked again',
      { frequency: { repeat: 'every', days: 30, maxShowings: 3 } },
      { frequency: { repeat: 'every', days: 30, maxShowings: 3 } },
    ],
    ['begins with its first day', { schedule: { from: '2026-03-01' } }, { from: Date.UTC(2026, 2, 1) }],
    [
      'is asked to the end of its last day',
      { schedule: { until: '2026-03-01' } },
      { until: Date.UTC(2026, 2, 2) - 1 },
    ],
    [
      'ends at an instant',
      { schedule: { until: '2026-03-01T12:00:00Z' } },
      { until: Date.UTC(2026, 2, 1, 12) },
    ],
    [
      'compares stages by their place',
      { audience: { visitor: 'stage', atLeast: 'support' } },
      { audience: { of: 'visitor', name: 'stage', is: 'atLeast', to: 2 } },
    ],
    ['is anonymous', { privacy: { anonymous: true } }, { anonymous: true }],
    ['is redacted', { privacy: { redact: true } }, { redact: true }],
    ['thanks', { thanks: 'Thank you' }, { thanks: 'Thank you' }],
    ['has a theme of its own', { theme: { radius: 4 } }, { theme: { radius: 4 } }],
  ])('%s', (_what, survey, expected) => {
    expect(surveyOf(survey)).toMatchObject(expected);
  });

  it('leaves out what was not chosen', () => {
    const keys = Object.keys(surveyOf({}) ?? {});
    expect(keys).toEqual([
      'id',
      'purpose',
      'touchpoints',
      'priority',
      'placement',
      'trigger',
      'frequency',
      'questions',
    ]);
  });

  it('puts its theme over that of the project', () => {
    const { theme, surveys } = compiled(
      { theme: { radius: 4 } },
      { settings: { theme: { accent: '#112233' } } },
    );
    expect(theme).toMatchObject({ radius: 12, light: { accent: '#112233' } });
    expect(surveys[0]?.theme).toMatchObject({ radius: 4, light: { accent: '#112233' } });
  });

  const target = { target: { margin: 0.3 } };
  const two = [
    { id: 'report.opened', stage: 'use', name: 'Opens a report' },
    { id: 'report.shared', stage: 'use', name: 'Shares a report' },
  ];
  const journey = { stages: documentInput().journey.stages, touchpoints: two };
  const both = ['report.opened', 'report.shared'];
  const at = (opened: number, shared?: number): Rates => ({
    'report-ease': { 'report.opened': opened, ...(shared !== undefined && { 'report.shared': shared }) },
  });
  it.each<
    [
      what: string,
      sampling: SurveyInput['sampling'],
      rates: Rates | undefined,
      expected: { rate?: number; rates?: object },
    ]
  >([
    ['everybody', { rate: 1 }, undefined, {}],
    ['nobody', { rate: 0 }, undefined, { rate: 0 }],
    ['a fixed share', { rate: 0.2 }, undefined, { rate: 0.2 }],
    ['a fixed share, whatever was computed', { rate: 0.2 }, at(0.9, 0.1), { rate: 0.2 }],
    ['everybody, before a share was computed', target, undefined, {}],
    ['everybody, where a share was computed for another', target, { another: { x: 0.5 } }, {}],
    ['the share that was computed for both', target, at(0.05, 0.05), { rate: 0.05 }],
    ['fewer at one of two', target, at(0.05, 0.2), { rate: 0.2, rates: { 'report.opened': 0.05 } }],
    ['everybody where nothing was computed yet', target, at(0.05), { rates: { 'report.opened': 0.05 } }],
    ['nobody, where enough have answered', target, at(0, 0), { rate: 0 }],
  ])('asks %s', (_what, sampling, rates, expected) => {
    const survey = { touchpoints: both, ...(sampling && { sampling }) };
    const written = compiled(survey, { journey }, rates);
    const { rate, rates: fewer } = written.surveys[0] ?? {};
    expect({ ...(rate !== undefined && { rate }), ...(fewer && { rates: fewer }) }).toEqual(expected);
    expect(manifestSchema.parse(written)).toEqual(written);
  });
});
