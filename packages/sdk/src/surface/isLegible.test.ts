import type { ManifestSurvey } from '@cairn/schema/wire';
import { describe, expect, it } from 'vitest';
import { isLegible } from './isLegible.js';

const survey = {
  frequency: { repeat: 'once' },
  placement: 'corner',
  questions: [{ kind: 'scale' }, { kind: 'text' }],
} as ManifestSurvey; // it looks at nothing else

describe('isLegible', () => {
  it('takes what this version knows', () => {
    expect(isLegible(survey)).toBe(true);
  });

  it.each([
    ['a frequency', { frequency: { repeat: 'whenever' } }],
    ['a placement', { placement: 'hologram' }],
    ['a kind of question', { questions: [{ kind: 'scale' }, { kind: 'gesture' }] }],
    ['no question at all', { questions: [] }],
  ])('passes over %s of a later version', (_what, change) => {
    expect(isLegible({ ...survey, ...change } as ManifestSurvey)).toBe(false); // of a later version
  });
});
