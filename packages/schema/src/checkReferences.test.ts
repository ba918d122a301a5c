import { describe, expect, it } from 'vitest';
import type { DocumentInput } from './document.js';
import { documentInput, findingsIn, surveyInput } from './testing/documentInput.js';

const stages = [
  { id: 'purchase', name: 'Purchase' },
  { id: 'use', name: 'Use' },
];
const opened = { id: 'report.opened', stage: 'use', name: 'Report opened' };
const reserve = (maxPer30Days: number, reserved: Record<string, number>): Partial<DocumentInput> => ({
  settings: { frequency: { maxPer30Days, reserved } },
});

describe('checkReferences', () => {
  it.each<[what: string, change: Partial<DocumentInput>, path: string, says: RegExp, near?: string]>([
    [
      'a stage id used twice',
      { journey: { stages: [...stages, { id: 'use', name: 'Use' }], touchpoints: [opened] } },
      'journey.stages[2].id',
      /used twice/,
    ],
    [
      'a touchpoint id used twice',
      { journey: { stages, touchpoints: [opened, opened] } },
      'journey.touchpoints[1].id',
      /used twice/,
    ],
    [
      'a touchpoint of an unknown stage',
      { journey: { stages, touchpoints: [{ ...opened, stage: 'usee' }] } },
      'journey.touchpoints[0].stage',
      /not a known stage; did you mean "use"/,
      'use',
    ],
    ['a survey id used twice', { surveys: [surveyInput(), surveyInput()] }, 'surveys[1].id', /used twice/],
    [
      'a share for an unknown stage',
      reserve(4, { purchse: 1 }),
      'settings.frequency.reserved.purchse',
      /did you mean "purchase"/,
      'purchase',
    ],
    [
      'more kept than there is',
      reserve(2, { purchase: 2, use: 1 }),
      'settings.frequency.reserved',
      /keeps 3 prompts of 2 in 30 days; keep fewer/,
    ],
    [
      'an attribute declared twice',
      { settings: { dimensions: ['plan', 'plan'] } },
      'settings.dimensions[1]',
      /"plan" is used twice/,
    ],
    [
      'a target of a scale that there is not',
      { settings: { targets: { 'ces.agre7': 5 } } },
      'settings.targets["ces.agre7"]',
      /did you mean "ces.agree7"/,
      'ces.agree7',
    ],
    [
      'a target where no end is good',
      { settings: { targets: { 'yesno.neither': 50 } } },
      'settings.targets["yesno.neither"]',
      /not a known scale with a good end/,
    ],
    [
      'a target off its scale',
      { settings: { targets: { 'ces.agree7': 75 } } },
      'settings.targets["ces.agree7"]',
      /write a figure of this scale, 1 to 7/,
    ],
  ])('refuses %s', (_what, change, path, says, near) => {
    expect(findingsIn(documentInput({}, change))).toEqual([
      { path, message: expect.stringMatching(says), ...(near && { nearest: near }) },
    ]);
  });

  it('takes a share as large as the whole', () => {
    expect(findingsIn(documentInput({}, reserve(3, { purchase: 2, use: 1 })))).toEqual([]);
  });

  it('says everything that is wrong, not only the first', () => {
    const found = findingsIn(
      documentInput({ touchpoints: ['x'], trigger: { on: 'tab' } }, reserve(1, { y: 2 })),
    );
    expect(found.map(({ path }) => path)).toEqual([
      'surveys[0].touchpoints[0]',
      'surveys[0].trigger',
      'settings.frequency.reserved.y',
      'settings.frequency.reserved',
    ]);
  });
});
