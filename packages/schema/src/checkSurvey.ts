import { checkAudience, checkWhen } from './checkCondition.js';
import { checkKnown, checkUnique } from './checkNames.js';
import { checkSteps, checkTranslation } from './checkTranslation.js';
import type { Document } from './document.js';
import type { Finding } from './finding.js';
import { findingsOf } from './finding.js';
import type { Question } from './question.js';
import { interruptingPlacements, type Survey, type Variant } from './survey.js';
import { varied } from './translate.js';

/** Everything about one survey that its shape alone cannot tell. */
export function checkSurvey(path: string, survey: Survey, document: Document): Finding[] {
  const { questions } = survey;
  const touchpoints = document.journey.touchpoints.map(({ id }) => id);
  return [
    ...checkUnique(`${path}.questions`, questions),
    ...checkUnique(`${path}.variants`, survey.variants),
    ...survey.touchpoints.flatMap((name, index) =>
      checkKnown(`${path}.touchpoints[${index}]`, { what: 'touchpoint', name, known: touchpoints }),
    ),
    ...(survey.audience ? checkAudience(`${path}.audience`, survey.audience, { survey, document }) : []),
    ...questions.flatMap((question, index) =>
      checkQuestion(`${path}.questions[${index}]`, question, { questions, index }),
    ),
    ...Object.entries(survey.locales).flatMap(([tag, texts]) =>
      checkTranslation(`${path}.locales.${tag}`, texts, questions),
    ),
    ...survey.variants.flatMap((variant, index) =>
      checkVariant(`${path}.variants[${index}]`, variant, survey),
    ),
    ...checkSchedule(`${path}.schedule`, survey),
    ...checkTab(`${path}.trigger`, survey),
  ];
}

function checkQuestion(
  path: string,
  question: Question,
  at: { questions: readonly Question[]; index: number },
): Finding[] {
  const soFar = at.questions.slice(0, at.index + 1);
  const later = at.questions.slice(at.index + 1).map(({ id }) => id);
  return [
    ...(question.id === 'end'
      ? [{ path: `${path}.id`, message: '"end" is reserved: it ends a survey' }]
      : []),
    ...checkParts(path, question),
    ...question.logic.flatMap(({ when, go }, index) => [
      ...checkGo(`${path}.logic[${index}].go`, go, { later, soFar: soFar.map(({ id }) => id) }),
      ...(when ? checkWhen(`${path}.logic[${index}].when`, when, soFar) : []),
    ]),
  ];
}

function checkGo(path: string, go: string, questions: { later: string[]; soFar: string[] }): Finding[] {
  if (questions.soFar.includes(go)) {
    return [{ path, message: `"${go}" is not later: logic only goes forwards, so that every survey ends` }];
  }
  return checkKnown(path, { what: 'question', name: go, known: [...questions.later, 'end'] });
}

/** The rows, options and fields inside one question. */
function checkParts(path: string, question: Question): Finding[] {
  switch (question.type) {
    case 'matrix':
      return [
        ...checkUnique(`${path}.rows`, question.rows),
        ...checkSteps(`${path}.steps`, question.steps, question),
      ];
    case 'choice':
    case 'choices':
      return [
        ...checkUnique(`${path}.options`, question.options),
        ...question.options.flatMap(({ id }, index) =>
          id === 'other'
            ? [{ path: `${path}.options[${index}].id`, message: '"other" is reserved; write "other": true' }]
            : [],
        ),
      ];
    case 'contact':
      return new Set(question.fields).size === question.fields.length
        ? []
        : [{ path: `${path}.fields`, message: 'asks for the same thing twice' }];
    default:
      return [];
  }
}

function checkVariant(path: string, variant: Variant, survey: Survey): Finding[] {
  const known = survey.questions.map(({ id }) => id);
  const isInPage = !interruptingPlacements.some((one) => one === survey.placement);
  return [
    ...Object.entries(variant.questions).flatMap(([id, change]) => {
      const question = survey.questions.find((one) => one.id === id);
      const at = `${path}.questions.${id}`;
      if (!question) return checkKnown(at, { what: 'question', name: id, known });
      const result = varied(question, change);
      return result.success
        ? []
        : findingsOf(result.error.issues, () => []).map((found) => ({
            ...found,
            path: found.path ? `${at}.${found.path}` : at,
          }));
    }),
    ...(variant.placement && isInPage
      ? [{ path: `${path}.placement`, message: `a survey that is ${survey.placement} stays where it is` }]
      : []),
    ...Object.entries(variant.locales).flatMap(([tag, texts]) =>
      checkTranslation(`${path}.locales.${tag}`, texts, survey.questions),
    ),
  ];
}

function checkSchedule(path: string, { schedule }: Survey): Finding[] {
  const { from, until } = schedule ?? {};
  if (from === undefined || until === undefined || Date.parse(from) <= Date.parse(until)) return [];
  return [{ path, message: '"from" is after "until": it would never ask' }];
}

function checkTab(path: string, { trigger, placement }: Survey): Finding[] {
  if (trigger.on !== 'tab' || placement === 'tab') return [];
  return [{ path, message: 'the trigger "tab" needs the placement "tab"' }];
}
