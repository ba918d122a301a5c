import type { Manifest, ManifestQuestion, ManifestSurvey } from '@cairn/schema/wire';

/** Monday, 2 March 2026, 09:30 UTC: the moment that tests play at. */
export const now = Date.UTC(2026, 2, 2, 9, 30);

/** A question on seven steps. */
export function scaleQuestion(id: string, logic?: ManifestQuestion['logic']): ManifestQuestion {
  const scale = { min: 1, max: 7, low: 'no', high: 'yes' };
  return { id, text: id, kind: 'scale', ...scale, look: 'numbers', ...(logic && { logic }) };
}

/** An open question. */
export function textQuestion(id: string, logic?: ManifestQuestion['logic']): ManifestQuestion {
  return { id, text: id, kind: 'text', size: 'long', maxChars: 100, ...(logic && { logic }) };
}

/** A live survey at `checkout.completed`, asked once, of everybody. */
export function surveyOf(change: Partial<ManifestSurvey> = {}): ManifestSurvey {
  return {
    id: 'checkout-effort',
    purpose: 'interaction',
    touchpoints: ['checkout.completed'],
    priority: 50,
    placement: 'corner',
    trigger: { on: 'touchpoint', delaySeconds: 0 },
    frequency: { repeat: 'once' },
    questions: [scaleQuestion('ease')],
    ...change,
  };
}

/** A shop with three stages; one prompt a visit, a week between two, four in 30 days. */
export function manifestOf(surveys: ManifestSurvey[], change: Partial<Manifest> = {}): Manifest {
  return {
    v: 1,
    version: 1,
    locale: 'en',
    reachRate: 0,
    frequency: { minDaysBetween: 7, maxPerSession: 1, maxPer30Days: 4, daysAfterNotNow: 30 },
    stages: ['consideration', 'purchase', 'support'],
    touchpoints: {
      'page.viewed': 'consideration',
      'checkout.completed': 'purchase',
      'ticket.closed': 'support',
    },
    surveys,
    ...change,
  };
}
