import type { Manifest, ManifestQuestion, ManifestSurvey } from '@cairn/schema/wire';

/** Seven steps, on which the second question depends. */
const ease: ManifestQuestion = {
  ...{ id: 'ease', kind: 'scale', text: 'It was easy to check out.', min: 1, max: 7, low: 'No', high: 'Yes' },
  look: 'numbers',
  logic: [{ when: { of: 'answer', name: 'ease', is: 'atMost', to: 4 }, go: 'hard' }, { go: 'stopped' }],
};
const open = { kind: 'text', size: 'long', maxChars: 100 } as const;

/** A survey with two ways: whoever finds it hard is asked why, everybody else what almost stopped them. */
export function manifestSurvey(change: Partial<ManifestSurvey> = {}): ManifestSurvey {
  return {
    id: 'checkout-effort',
    purpose: 'interaction',
    touchpoints: ['checkout.completed'],
    priority: 50,
    placement: 'corner',
    trigger: { on: 'touchpoint', delaySeconds: 0 },
    frequency: { repeat: 'once' },
    questions: [
      ease,
      { ...open, id: 'hard', text: 'What made it hard?', logic: [{ go: 'end' }] },
      { ...open, id: 'stopped', text: 'What almost stopped you?' },
    ],
    ...change,
  };
}

/** The manifest of a shop that asks nothing else. */
export function manifestOf(survey: ManifestSurvey, change: Partial<Manifest> = {}): Manifest {
  return {
    v: 1,
    version: 1,
    locale: 'en',
    reachRate: 0.1,
    frequency: { minDaysBetween: 7, maxPerSession: 1, maxPer30Days: 4, daysAfterNotNow: 30 },
    stages: ['awareness', 'purchase'],
    touchpoints: { 'home.viewed': 'awareness', 'checkout.completed': 'purchase' },
    surveys: [survey],
    ...change,
  };
}
