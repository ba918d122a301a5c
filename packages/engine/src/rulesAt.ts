import type { Manifest, ManifestSurvey } from '@cairn/schema/wire';
import { decide, type Inputs, interrupts, type Reason } from './decide.js';

export type Rule = Exclude<Reason, 'ok'>;

/** One rule, held against one moment. */
export interface RuleVerdict {
  rule: Rule;
  /** `absent`: the document has no such rule for this survey, so it stops nobody. */
  is: 'met' | 'broken' | 'absent';
}

/** In the order in which `decide` looks at them. */
const rules: readonly Rule[] = [
  ...(['consent', 'quiet', 'trigger', 'schedule', 'audience', 'sampling'] as const),
  ...(['answered', 'once', 'every', 'showings'] as const),
  ...(['later', 'never', 'session', 'gap', 'month', 'reserved', 'delay', 'busy'] as const),
];

/**
 * What every rule says of one survey at one moment, where `decide` names only the first that stands in the way. It has
 * no rules of its own: whatever `decide` names is taken out, and `decide` is asked once more, until nothing is left.
 * Empty when the manifest does not have the survey.
 */
export function rulesAt(inputs: Inputs, survey: string): RuleVerdict[] {
  const own = surveyIn(inputs, survey);
  if (!own) return [];
  const broken = new Set<Rule>();
  let at = inputs;
  for (let reason = reasonAt(at, survey); reason !== 'ok' && !broken.has(reason); ) {
    broken.add(reason);
    at = without[reason](at, survey);
    reason = reasonAt(at, survey);
  }
  const isThere = thereIn(own, inputs.manifest);
  return rules.map((rule) => ({ rule, is: broken.has(rule) ? 'broken' : isThere(rule) ? 'met' : 'absent' }));
}

function reasonAt({ state, manifest, moment }: Inputs, id: string): Reason {
  return decide(state, manifest, moment).find(({ survey }) => survey.id === id)?.reason ?? 'ok';
}

function surveyIn({ manifest }: Inputs, id: string): ManifestSurvey | undefined {
  return manifest.surveys.find((survey) => survey.id === id);
}

/** Whether somebody has set a rule at all. */
function thereIn(survey: ManifestSurvey, manifest: Manifest): (rule: Rule) => boolean {
  const { frequency, trigger } = survey;
  const set: Record<Rule, boolean> = {
    consent: !!manifest.privacy?.consent || manifest.privacy?.gpc === 'off',
    quiet: !!manifest.quietPages?.length,
    trigger: true,
    schedule: survey.from !== undefined || survey.until !== undefined,
    audience: !!survey.audience,
    sampling: survey.rate !== undefined || !!survey.rates,
    answered: frequency.repeat === 'untilAnswered',
    once: frequency.repeat === 'once',
    every: !!frequency.days,
    showings: interrupts(survey) && frequency.maxShowings !== undefined,
    later: interrupts(survey) && manifest.frequency.daysAfterNotNow > 0,
    never: interrupts(survey),
    session: interrupts(survey),
    gap: interrupts(survey) && manifest.frequency.minDaysBetween > 0,
    month: interrupts(survey),
    reserved: interrupts(survey) && !!manifest.frequency.reserved,
    delay: trigger.delaySeconds > 0,
    busy: interrupts(survey),
  };
  return (rule) => set[rule];
}

type Without = (at: Inputs, survey: string) => Inputs;

/** The same moment, with one rule out of the way. */
const without: Record<Rule, Without> = {
  consent: (at) => ({ ...at, moment: { ...at.moment, withheld: false } }),
  quiet: (at) => ({ ...at, manifest: { ...at.manifest, quietPages: [] } }),
  trigger: fittingTrigger,
  schedule: surveyWith({ from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY }),
  audience: surveyWith({ audience: { all: [] } }),
  sampling: surveyWith({ rate: 1, rates: {} }),
  answered: frequency({ repeat: 'every' }),
  once: frequency({ repeat: 'every' }),
  every: frequency({ days: 0 }),
  showings: frequency({ maxShowings: Number.POSITIVE_INFINITY }),
  later: budget({ daysAfterNotNow: 0 }),
  never: (at) => ({ ...at, state: { ...at.state, never: false } }),
  session: budget({ maxPerSession: Number.POSITIVE_INFINITY }),
  gap: budget({ minDaysBetween: 0 }),
  month: budget({ maxPer30Days: Number.POSITIVE_INFINITY }),
  reserved: budget({ reserved: {} }),
  delay: (at, id) => changed(at, id, (survey) => ({ trigger: { ...survey.trigger, delaySeconds: 0 } })),
  busy: (at, id) => ({
    state: { ...at.state, slot: undefined },
    manifest: { ...at.manifest, surveys: at.manifest.surveys.filter((survey) => survey.id === id) },
    moment: { ...at.moment, busy: false },
  }),
};

/** The survey waits for what has happened; its delay stays. */
function fittingTrigger(at: Inputs, id: string): Inputs {
  const { signal } = at.moment;
  const touchpoint = 'touchpoint' in signal ? signal.touchpoint : (surveyIn(at, id)?.touchpoints[0] ?? '');
  const fitting = changed(at, id, ({ touchpoints, trigger: { delaySeconds } }) => ({
    touchpoints: [...touchpoints, touchpoint],
    trigger: { on: 'touchpoint', delaySeconds },
  }));
  return { ...fitting, moment: { ...at.moment, signal: { on: 'touchpoint', touchpoint } } };
}

function surveyWith(change: Partial<ManifestSurvey>): Without {
  return (at, id) => changed(at, id, () => change);
}

function frequency(change: Partial<ManifestSurvey['frequency']>): Without {
  return (at, id) => changed(at, id, (survey) => ({ frequency: { ...survey.frequency, ...change } }));
}

function budget(change: Partial<Manifest['frequency']>): Without {
  return (at) => ({
    ...at,
    manifest: { ...at.manifest, frequency: { ...at.manifest.frequency, ...change } },
  });
}

function changed(
  at: Inputs,
  id: string,
  change: (survey: ManifestSurvey) => Partial<ManifestSurvey>,
): Inputs {
  const surveys = at.manifest.surveys.map((survey) =>
    survey.id === id ? { ...survey, ...change(survey) } : survey,
  );
  return { ...at, manifest: { ...at.manifest, surveys } };
}
