import type { AnswerValue, ManifestCondition, ManifestQuestion, ManifestSurvey } from '@cairn/schema/wire';
import { type Answers, answerFacts } from './answerFacts.js';
import type { Facts } from './conditions.js';

/** One way through a survey so far. */
export interface Way {
  survey: ManifestSurvey;
  /** By question; null is skipped. */
  answers: Answers;
  facts: Facts;
  /** `holds` of this package; passed in, so that a bundle which has it already need not carry it twice. */
  holds: (condition: ManifestCondition, facts: Facts) => boolean;
}

/** The question that follows, or undefined at the end. Only ever a later one, so every survey ends. */
export function nextQuestion(way: Way, after: ManifestQuestion): ManifestQuestion | undefined {
  const { questions } = way.survey;
  const at = questions.indexOf(after);
  const facts = { ...way.facts, answer: answerFacts(way.answers) };
  const step = after.logic?.find(({ when }) => !when || way.holds(when, facts));
  return questions.find(({ id }, index) => index > at && (!step || id === step.go));
}

/**
 * The questions that the answers lead through, in order, up to and including the first that is neither answered nor
 * skipped. Answers to other questions belong to a branch that was left, and lead nowhere.
 */
export function pathOf(way: Way): ManifestQuestion[] {
  const path: ManifestQuestion[] = [];
  const answers: Record<string, AnswerValue> = {};
  let question = way.survey.questions[0];
  while (question) {
    path.push(question);
    const value = way.answers[question.id];
    if (value === undefined) break;
    answers[question.id] = value;
    question = nextQuestion({ ...way, answers }, question);
  }
  return path;
}

/** The most questions that can still come, this one included: what a progress mark may promise. */
export function longestFrom(survey: ManifestSurvey, question: ManifestQuestion): number {
  const at = survey.questions.indexOf(question);
  const steps = question.logic ?? [];
  const later = survey.questions.slice(at + 1).filter(({ id }) => steps.some(({ go }) => go === id));
  const following = survey.questions[at + 1];
  if (following && !steps.some(({ when }) => !when)) later.push(following);
  return 1 + Math.max(0, ...later.map((next) => longestFrom(survey, next)));
}
