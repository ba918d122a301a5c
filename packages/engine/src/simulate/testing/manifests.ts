import type { Manifest, ManifestSurvey } from '@cairn/schema/wire';

export function surveyOf(change: Partial<ManifestSurvey> = {}): ManifestSurvey {
  return {
    id: 'checkout',
    purpose: 'interaction',
    touchpoints: ['paid'],
    priority: 50,
    placement: 'corner',
    trigger: { on: 'touchpoint', delaySeconds: 0 },
    frequency: { repeat: 'every', days: 1 },
    questions: [
      { id: 'ease', text: 'Easy?', kind: 'scale', min: 1, max: 7, low: 'no', high: 'yes', look: 'numbers' },
    ],
    ...change,
  };
}

export function manifestOf(
  surveys: ManifestSurvey[],
  frequency: Partial<Manifest['frequency']> = {},
): Manifest {
  return {
    v: 1,
    version: 1,
    locale: 'en',
    reachRate: 0,
    frequency: { minDaysBetween: 0, maxPerSession: 1, maxPer30Days: 4, daysAfterNotNow: 0, ...frequency },
    stages: ['look', 'buy'],
    touchpoints: { seen: 'look', paid: 'buy' },
    surveys,
  };
}
