import type { Manifest, ManifestSurvey } from '@cairn/schema/wire';

/** So much more than the others that none of those is in the sample. */
const always = Number.MAX_SAFE_INTEGER;

/**
 * A manifest with one survey of it alone, open to whoever looks: no rule about who is asked when, because that is what
 * the explanation tells. What is asked, and how it looks, stays as it was compiled.
 */
export function openTo(manifest: Manifest, survey: ManifestSurvey, variant: string | undefined): Manifest {
  const { privacy, quietPages: _pages, ...rest } = manifest;
  return {
    ...rest,
    reachRate: 0,
    frequency: { minDaysBetween: 0, maxPerSession: always, maxPer30Days: always, daysAfterNotNow: 0 },
    ...(privacy?.keepQuery && { privacy: { keepQuery: privacy.keepQuery } }),
    surveys: [opened(survey, variant)],
  };
}

function opened(survey: ManifestSurvey, variant: string | undefined): ManifestSurvey {
  const { from: _from, until: _until, audience: _audience, rate: _rate, rates: _rates, ...rest } = survey;
  return {
    ...rest,
    trigger: { on: survey.placement === 'tab' ? 'tab' : 'api', delaySeconds: 0 },
    frequency: { repeat: 'every' },
    ...(survey.variants && {
      variants: survey.variants.map((one) => ({ ...one, weight: one.id === variant ? always : 0 })),
    }),
  };
}
