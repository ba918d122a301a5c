import { type Condition, conditionDepth, testsOf } from './condition.js';
import type { Document } from './document.js';
import { type Finding, unknownName } from './finding.js';
import { limits } from './limits.js';
import type { Question } from './question.js';
import type { Survey } from './survey.js';

/** Names that lead nowhere, ids used twice, and steps that go backwards. */
export function checkReferences(document: Document): Finding[] {
  const { stages, touchpoints } = document.journey;
  const stageIds = stages.map((stage) => stage.id);
  const touchpointIds = touchpoints.map((touchpoint) => touchpoint.id);
  return [
    ...checkUnique('journey.stages', stageIds),
    ...checkUnique('journey.touchpoints', touchpointIds),
    ...checkUnique(
      'surveys',
      document.surveys.map((survey) => survey.id),
    ),
    ...touchpoints.flatMap(({ stage }, index) =>
      checkKnown(`journey.touchpoints[${index}].stage`, 'stage', stage, stageIds),
    ),
    ...document.surveys.flatMap((survey, index) => checkSurvey(`surveys[${index}]`, survey, touchpointIds)),
  ];
}

function checkSurvey(path: string, survey: Survey, touchpointIds: string[]): Finding[] {
  const questionIds = survey.questions.map((question) => question.id);
  return [
    ...checkUnique(`${path}.questions`, questionIds),
    ...survey.touchpoints.flatMap((id, index) =>
      checkKnown(`${path}.touchpoints[${index}]`, 'touchpoint', id, touchpointIds),
    ),
    ...(survey.audience ? checkCondition(`${path}.audience`, survey.audience, []) : []),
    ...survey.questions.flatMap((question, index) =>
      checkQuestion({ path: `${path}.questions[${index}]`, question, index, questionIds }),
    ),
  ];
}

function checkQuestion(at: {
  path: string;
  question: Question;
  index: number;
  questionIds: string[];
}): Finding[] {
  const soFar = at.questionIds.slice(0, at.index + 1);
  const later = at.questionIds.slice(at.index + 1);
  return [
    ...(at.question.id === 'end'
      ? [{ path: `${at.path}.id`, message: '"end" is reserved: it ends a survey' }]
      : []),
    ...at.question.logic.flatMap(({ when, go }, index) => [
      ...checkGo(`${at.path}.logic[${index}].go`, go, { later, soFar }),
      ...(when ? checkCondition(`${at.path}.logic[${index}].when`, when, soFar) : []),
    ]),
  ];
}

function checkGo(path: string, go: string, questions: { later: string[]; soFar: string[] }): Finding[] {
  if (questions.soFar.includes(go)) {
    return [{ path, message: `"${go}" is not later: logic only goes forwards, so that every survey ends` }];
  }
  return checkKnown(path, 'question', go, [...questions.later, 'end']);
}

function checkCondition(path: string, condition: Condition, answerable: string[]): Finding[] {
  if (conditionDepth(condition) > limits.maxConditionDepth) {
    return [{ path, message: `nested deeper than ${limits.maxConditionDepth} levels; write it flatter` }];
  }
  return testsOf(condition).flatMap(({ answer }) =>
    answer === undefined ? [] : checkKnown(path, 'earlier question', answer, answerable),
  );
}

function checkKnown(path: string, what: string, name: string, known: string[]): Finding[] {
  return known.includes(name) ? [] : [unknownName({ path, what, name, known })];
}

function checkUnique(path: string, ids: string[]): Finding[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [{ path: `${path}[${index}].id`, message: `"${id}" is used twice; ids are unique` }],
  );
}
