import { type Comparison, type Condition, comparisons, type Subject, subjects } from './condition.js';
import type { Document } from './document.js';
import { endLabels, stepNames } from './labels.js';
import type {
  Manifest,
  ManifestCondition,
  ManifestQuestion,
  ManifestScaleQuestion,
  ManifestSurvey,
  ManifestTrigger,
} from './manifest.js';
import type { Question, Step } from './question.js';
import { scaleOf } from './scale.js';
import type { Survey, Trigger } from './survey.js';

/**
 * Compiles a live document into what the browser needs and nothing more: only live surveys, no names, no owners.
 * The same document and version always give the same manifest, so its ETag is stable.
 */
export function compile(document: Document, version: number): Manifest {
  return {
    v: 1,
    version,
    locale: document.settings.locale,
    reachRate: document.settings.reachRate,
    frequency: document.settings.frequency,
    touchpoints: document.journey.touchpoints.map((touchpoint) => touchpoint.id),
    surveys: document.surveys.filter((survey) => survey.status === 'live').map(compileSurvey),
  };
}

function compileSurvey(survey: Survey): ManifestSurvey {
  return {
    id: survey.id,
    purpose: survey.purpose,
    touchpoints: survey.touchpoints,
    priority: survey.priority,
    placement: survey.placement,
    trigger: compileTrigger(survey.trigger),
    ...(survey.audience && { audience: compileCondition(survey.audience) }),
    frequency: survey.frequency,
    questions: survey.questions.map(compileQuestion),
    ...(survey.thanks !== undefined && { thanks: survey.thanks }),
  };
}

/** Every trigger has a delay in the manifest, so that the browser treats them alike. */
function compileTrigger(trigger: Trigger): ManifestTrigger {
  switch (trigger.on) {
    case 'touchpoint':
    case 'url':
      return trigger;
    case 'click': {
      const { url, ...rest } = trigger;
      return { ...rest, ...(url !== undefined && { url }) };
    }
    case 'time':
      return {
        on: 'time',
        delaySeconds: trigger.seconds,
        ...(trigger.url !== undefined && { url: trigger.url }),
      };
    case 'api':
      return { on: 'api', delaySeconds: 0 };
  }
}

/** Compiles one question; the console draws its preview from the same result. */
export function compileQuestion(question: Question): ManifestQuestion {
  const base = {
    id: question.id,
    text: question.text,
    ...(question.required && { required: true }),
    ...(question.logic.length && { logic: question.logic.map(compileStep) }),
  };
  if (question.type !== 'text') return { ...base, ...scalePart(question) };
  const { size, placeholder, maxChars } = question;
  return { ...base, kind: 'text', size, maxChars, ...(placeholder !== undefined && { placeholder }) };
}

function scalePart(
  question: Exclude<Question, { type: 'text' }>,
): Pick<ManifestScaleQuestion, 'kind' | 'min' | 'max' | 'low' | 'high' | 'steps' | 'look'> {
  const scale = scaleOf(question);
  if (!scale) throw new Error(`question ${question.id} has no scale`);
  const steps = stepNames(scale.name);
  return {
    kind: 'scale',
    min: scale.min,
    max: scale.max,
    ...(question.labels ?? endLabels(scale.name)),
    ...(steps && { steps }),
    look: lookOf(question),
  };
}

function lookOf(question: Exclude<Question, { type: 'text' }>): ManifestScaleQuestion['look'] {
  switch (question.type) {
    case 'csat':
      return question.look;
    case 'mood':
      return 'faces';
    case 'thumbs':
      return 'thumbs';
    case 'ces':
      return question.scale === 'easy3' ? 'words' : 'numbers';
    case 'nps':
      return 'numbers';
  }
}

function compileStep(step: Step): { when?: ManifestCondition; go: string } {
  return { ...(step.when && { when: compileCondition(step.when) }), go: step.go };
}

/** Turns the form that people write into the form that the engine evaluates. */
export function compileCondition(condition: Condition): ManifestCondition {
  if (condition.all) return { all: condition.all.map(compileCondition) };
  if (condition.any) return { any: condition.any.map(compileCondition) };
  const of = presentKey<Subject>(condition, subjects);
  const is = presentKey<Comparison>(condition, comparisons);
  const to = is === 'answered' || is === 'skipped' ? undefined : condition[is];
  return { of, name: String(condition[of]), is, ...(to !== undefined && { to }) };
}

function presentKey<K extends keyof Condition>(condition: Condition, keys: readonly K[]): K {
  const key = keys.find((candidate) => condition[candidate] !== undefined);
  if (!key) throw new Error(`a condition needs one of ${keys.join(', ')}`);
  return key;
}
