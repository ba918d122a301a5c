import { checkKnown } from './checkNames.js';
import { type Condition, conditionDepth, devices, testsOf } from './condition.js';
import type { Document } from './document.js';
import type { Finding } from './finding.js';
import { limits } from './limits.js';
import type { Value } from './primitives.js';
import type { Question } from './question.js';
import type { Survey } from './survey.js';

/** A condition in logic: it may look at this question and at those before it. */
export function checkWhen(path: string, condition: Condition, soFar: readonly Question[]): Finding[] {
  const answerable = soFar.flatMap((question) => pathsOf(question));
  return [
    ...checkDepth(path, condition),
    ...testsOf(condition).flatMap((test) => [
      ...(test.answer === undefined
        ? []
        : checkKnown(path, { what: 'earlier question', name: test.answer, known: answerable })),
      ...checkDevices(path, test),
      ...(test.visitor === 'stage'
        ? [{ path, message: '"stage" belongs into an audience, not into logic' }]
        : []),
    ]),
  ];
}

/** A condition in an audience: it may look at answers to other surveys, and at how far the journey went. */
export function checkAudience(
  path: string,
  condition: Condition,
  of: { survey: Survey; document: Document },
): Finding[] {
  const answerable = of.document.surveys.flatMap(({ id, questions }) =>
    questions.flatMap((question) => pathsOf(question).map((inner) => `${id}/${inner}`)),
  );
  const stages = of.document.journey.stages.map(({ id }) => id);
  return [
    ...checkDepth(path, condition),
    ...testsOf(condition).flatMap((test) => [
      ...(test.answer === undefined
        ? []
        : checkKnown(path, { what: 'survey/question', name: test.answer, known: answerable })),
      ...checkDevices(path, test),
      ...(test.visitor === 'stage' ? checkStages(path, test, stages) : []),
    ]),
  ];
}

function checkStages(path: string, test: Condition, stages: string[]): Finding[] {
  return comparedWith(test).flatMap((to) =>
    checkKnown(path, { what: 'stage', name: String(to), known: stages }),
  );
}

function checkDevices(path: string, test: Condition): Finding[] {
  if (test.visitor !== 'device') return [];
  return comparedWith(test).flatMap((to) =>
    checkKnown(path, { what: 'device', name: String(to), known: [...devices] }),
  );
}

/** The names that a test compares with. */
function comparedWith({ is, not, atLeast, atMost, in: among = [] }: Condition): Value[] {
  return [is, not, atLeast, atMost, ...among].filter((to) => to !== undefined);
}

function checkDepth(path: string, condition: Condition): Finding[] {
  if (conditionDepth(condition) <= limits.maxConditionDepth) return [];
  return [{ path, message: `nested deeper than ${limits.maxConditionDepth} levels; write it flatter` }];
}

/** The names under which the answers to one question are found: of a matrix, its rows. */
function pathsOf(question: Question): string[] {
  if (question.type === 'statement') return [];
  if (question.type === 'matrix') return question.rows.map(({ id }) => `${question.id}/${id}`);
  return [question.id];
}
