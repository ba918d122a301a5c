import { compileCondition } from './compileCondition.js';
import { compileQuestion } from './compileQuestion.js';
import { compileTheme } from './compileTheme.js';
import { compileLocales, compileVariant } from './compileWords.js';
import type { Document, Settings } from './document.js';
import type { Manifest, ManifestSurvey, ManifestTrigger } from './manifest.js';
import { scheduleOf } from './scheduleOf.js';
import type { Survey } from './survey.js';
import type { Trigger } from './trigger.js';

/** Share of visitors to ask, 0 to 1, by survey and touchpoint: what sampling to a target precision needs just now. */
export type Rates = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * Compiles a live document into what the browser needs and nothing more: only live surveys, no names, no owners.
 * The same document, version and rates always give the same manifest, so its ETag is stable.
 */
export function compile(document: Document, version: number, rates: Rates = {}): Manifest {
  const { journey, settings, surveys } = document;
  const theme = compileTheme(settings.theme);
  return {
    v: 1,
    version,
    locale: settings.locale,
    reachRate: settings.reachRate,
    frequency: compileBudget(settings),
    ...(settings.quietPages.length && { quietPages: settings.quietPages }),
    ...compilePrivacy(settings),
    ...(theme && { theme }),
    stages: journey.stages.map(({ id }) => id),
    touchpoints: Object.fromEntries(journey.touchpoints.map(({ id, stage }) => [id, stage])),
    surveys: surveys
      .filter(({ status }) => status === 'live')
      // The order in which they are decided: the browser does not sort.
      .sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))
      .map((survey) => compileSurvey(survey, { document, rates: rates[survey.id] })),
  };
}

function compileBudget({ frequency }: Settings): Manifest['frequency'] {
  const { reserved, ...budget } = frequency;
  return { ...budget, ...(Object.keys(reserved).length && { reserved }) };
}

function compilePrivacy({ privacy }: Settings): Pick<Manifest, 'privacy'> {
  const { consent, anonymous, globalPrivacyControl, keepQuery } = privacy;
  const compiled: Manifest['privacy'] = {
    ...(consent === 'required' && { consent: true }),
    ...(anonymous && { anonymous }),
    ...(globalPrivacyControl !== 'ignore' && { gpc: globalPrivacyControl }),
    ...(keepQuery.length && { keepQuery }),
  };
  return Object.keys(compiled).length ? { privacy: compiled } : {};
}

function compileSurvey(
  survey: Survey,
  by: { document: Document; rates: Rates[string] | undefined },
): ManifestSurvey {
  const { settings, journey } = by.document;
  const stages = journey.stages.map(({ id }) => id);
  const { id, purpose, touchpoints, priority, placement, trigger, audience, privacy, thanks } = survey;
  const theme = survey.theme && compileTheme(settings.theme, survey.theme);
  const locales = compileLocales(survey, settings.locale);
  return {
    id,
    purpose,
    touchpoints,
    ...scheduleOf(survey),
    priority,
    placement,
    trigger: compileTrigger(trigger),
    ...(audience && { audience: compileCondition(audience, stages) }),
    frequency: withoutUndefined(survey.frequency),
    ...compileSampling(survey, by.rates),
    questions: survey.questions.map((question) => compileQuestion(question, settings.locale)),
    ...(survey.variants.length && {
      variants: survey.variants.map((variant) => compileVariant(survey, variant, settings.locale)),
    }),
    ...(locales && { locales }),
    ...(theme && { theme }),
    ...(privacy.anonymous && { anonymous: true }),
    ...(privacy.redact && { redact: true }),
    ...(thanks !== undefined && { thanks }),
  };
}

/** Touchpoints that need the largest share, and those for which none was computed yet, need no entry of their own. */
function compileSampling(
  { sampling, touchpoints }: Survey,
  computed: Rates[string] = {},
): Pick<ManifestSurvey, 'rate' | 'rates'> {
  const shares = 'rate' in sampling ? [] : touchpoints.map((id): [string, number] => [id, computed[id] ?? 1]);
  const rate = 'rate' in sampling ? sampling.rate : Math.max(...shares.map(([, share]) => share));
  const fewer = shares.filter(([, share]) => share < rate);
  return { ...(rate < 1 && { rate }), ...(fewer.length && { rates: Object.fromEntries(fewer) }) };
}

/** Every trigger has a delay in the manifest, so that the browser treats them alike. */
function compileTrigger(trigger: Trigger): ManifestTrigger {
  switch (trigger.on) {
    case 'time': {
      const { seconds, ...rest } = withoutUndefined(trigger);
      return { ...rest, delaySeconds: seconds };
    }
    case 'idle':
    case 'tab':
    case 'api':
      return { ...withoutUndefined(trigger), delaySeconds: 0 };
    default:
      return withoutUndefined(trigger);
  }
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(of: T): Defined<T> {
  const kept = Object.entries(of).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Defined<T>; // the same keys, less those without a value
}
