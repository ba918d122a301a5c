import type { Comparison, Condition, Value } from '@cairn/schema';
import { scaleOf } from '@cairn/schema/wire';
import type { AuthoredDocument, AuthoredQuestion, AuthoredSurvey } from '../api/types.js';

/** Where a condition stands, which decides what it may look at. */
export type Within =
  | { is: 'audience'; document: AuthoredDocument }
  | { is: 'logic'; document: AuthoredDocument; soFar: readonly AuthoredQuestion[] };

/** What a test looks at, as one word that a list can offer: `answer:ease`, `visitor:device`, `attribute`. */
export type SubjectKey = string;

export const visitorFacts = ['visits', 'returning', 'device', 'locale', 'stage'] as const;
export type VisitorFact = (typeof visitorFacts)[number];

/** Answers that may be looked at: of this survey so far, or of every survey. */
export interface AnswerSubject {
  path: string;
  question: AuthoredQuestion;
  /** Of a matrix. */
  row?: string;
  /** Of another survey. */
  survey?: AuthoredSurvey;
}

export function answersWithin(within: Within): AnswerSubject[] {
  if (within.is === 'logic') return within.soFar.flatMap((question) => subjectsOf(question, ''));
  return (within.document.surveys ?? []).flatMap((survey) =>
    survey.questions
      .flatMap((question) => subjectsOf(question, `${survey.id}/`))
      .map((subject) => ({ ...subject, survey })),
  );
}

function subjectsOf(question: AuthoredQuestion, before: string): AnswerSubject[] {
  if (question.type === 'statement') return [];
  if (question.type !== 'matrix') return [{ path: before + question.id, question }];
  return question.rows.map((row) => ({ path: `${before}${question.id}/${row.id}`, question, row: row.text }));
}

/** What kind of value is compared, which decides how it can be compared and what is offered. */
export type ValueKind =
  | { is: 'step'; min: number; max: number; question: AuthoredQuestion }
  | { is: 'option' | 'options'; options: readonly { id: string; text: string }[] }
  | { is: 'words' | 'free' | 'count' | 'flag' | 'locale' }
  | { is: 'device' | 'stage'; options: readonly { id: string; text: string }[] };

const asked = ['answered', 'skipped'] as const;
const comparisonsOf: Record<ValueKind['is'], readonly Comparison[]> = {
  step: ['atMost', 'atLeast', 'is', 'not', 'between', 'in', ...asked],
  option: ['is', 'not', 'in', ...asked],
  options: ['includes', ...asked],
  words: ['contains', 'startsWith', 'is', 'not', 'glob', ...asked],
  free: [
    ...(['is', 'not', 'in', 'atLeast', 'atMost', 'between', 'contains', 'includes', 'startsWith'] as const),
    ...(['glob', 'before', 'after', 'withinDays', ...asked] as const),
  ],
  count: ['atLeast', 'atMost', 'is', 'not', 'between'],
  flag: ['is'],
  locale: ['is', 'not', 'in', 'startsWith', 'glob'],
  device: ['is', 'not', 'in'],
  stage: ['atLeast', 'atMost', 'is', 'not', 'in'],
};

export const comparisonNames: readonly Comparison[] = comparisonsOf.free;

export function subjectKeyOf(test: Condition): SubjectKey {
  if (test.answer !== undefined) return `answer:${test.answer}`;
  if (test.visitor !== undefined) return `visitor:${test.visitor}`;
  return test.property !== undefined ? 'property' : 'attribute';
}

export function kindOf(test: Condition, within: Within): ValueKind {
  if (test.answer !== undefined) return kindOfAnswer(test.answer, within);
  switch (test.visitor) {
    case 'visits':
      return { is: 'count' };
    case 'returning':
      return { is: 'flag' };
    case 'locale':
      return { is: 'locale' };
    case 'device':
      return { is: 'device', options: ['phone', 'tablet', 'desktop'].map((id) => ({ id, text: id })) };
    case 'stage':
      return {
        is: 'stage',
        options: within.document.journey.stages.map(({ id, name }) => ({ id, text: name })),
      };
    default:
      return { is: 'free' };
  }
}

function kindOfAnswer(path: string, within: Within): ValueKind {
  const question = answersWithin(within).find((subject) => subject.path === path)?.question;
  if (!question) return { is: 'free' };
  if (question.type === 'choice') return { is: 'option', options: question.options };
  if (question.type === 'choices') return { is: 'options', options: question.options };
  const scale = scaleOf(question);
  return scale ? { is: 'step', min: scale.min, max: scale.max, question } : { is: 'words' };
}

export function comparisonOf(test: Condition): Comparison | undefined {
  return comparisonNames.find((name) => test[name] !== undefined);
}

/** How a test may compare; the way it does so now is always among them. */
export function comparisonsFor(test: Condition, within: Within): Comparison[] {
  const offered = comparisonsOf[kindOf(test, within).is];
  const now = comparisonOf(test);
  return now && !offered.includes(now) ? [...offered, now] : [...offered];
}

/** The same test of something else; it keeps how it compares where that makes sense there. */
export function withSubject(test: Condition, key: SubjectKey, within: Within): Condition {
  const [subject, name = ''] = splitKey(key);
  const next: Condition =
    subject === 'answer'
      ? { answer: name }
      : subject === 'visitor'
        ? { visitor: visitorFacts.find((fact) => fact === name) ?? 'visits' }
        : { [subject]: test.property ?? test.attribute ?? '' };
  const offered = comparisonsOf[kindOf(next, within).is];
  const now = comparisonOf(test);
  const how = now && offered.includes(now) ? now : offered[0];
  return how ? withComparison(next, how, within) : next;
}

function splitKey(key: SubjectKey): [string, string?] {
  const at = key.indexOf(':');
  return at < 0 ? [key] : [key.slice(0, at), key.slice(at + 1)];
}

/** The same test compared in another way, with a value to begin with. */
export function withComparison(test: Condition, how: Comparison, within: Within): Condition {
  const about = subjectPart(test);
  return { ...about, [how]: firstValue(how, kindOf(about, within)) };
}

/** The same test with another value. */
export function withValue(test: Condition, how: Comparison, value: unknown): Condition {
  return { ...subjectPart(test), [how]: value };
}

function subjectPart({ answer, property, attribute, visitor }: Condition): Condition {
  if (answer !== undefined) return { answer };
  if (visitor !== undefined) return { visitor };
  return property !== undefined ? { property } : { attribute: attribute ?? '' };
}

function firstValue(how: Comparison, kind: ValueKind): unknown {
  const one = firstOf(kind);
  switch (how) {
    case 'answered':
    case 'skipped':
      return true;
    case 'in':
      return [one];
    case 'between':
      return kind.is === 'step' ? [kind.min, kind.max] : [1, 10];
    case 'withinDays':
      return 30;
    case 'atLeast':
    case 'atMost':
      return kind.is === 'free' ? 1 : one;
    default:
      return one;
  }
}

function firstOf(kind: ValueKind): Value {
  switch (kind.is) {
    case 'step':
      return kind.min;
    case 'count':
      return 2;
    case 'flag':
      return true;
    case 'option':
    case 'options':
    case 'device':
    case 'stage':
      return kind.options[0]?.id ?? '';
    default:
      return '';
  }
}

/** A test to begin with: of the last answer in logic, of how often somebody has been here in an audience. */
export function firstTest(within: Within): Condition {
  const last = within.is === 'logic' ? answersWithin(within).at(-1) : undefined;
  return withSubject({}, last ? `answer:${last.path}` : 'visitor:visits', within);
}
