import { checkAudience, checkWhen } from './checkCondition.js';
import { checkFollowUp } from './checkFollowUp.js';
import { checkKnown, checkUnique } from './checkNames.js';
import { checkSteps, checkTranslation } from './checkTranslation.js';
import type { Document } from './document.js';
import type { Finding } from './finding.js';
import { findingsOf } from './findingsOf.js';
import { type Question, question as questionSchema } from './question.js';
import { scheduleOf } from './scheduleOf.js';
import { interruptingPlacements, type Survey, type Variant, type VariantQuestion } from './survey.js';
import { questionsOf, varied } from './translate.js';

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
    ...checkFollowUp(`${path}.followUp`, survey, document),
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
        ...(question.type === 'choices' ? checkMost(`${path}.most`, question) : []),
      ];
    case 'contact':
      return new Set(question.fields).size === question.fields.length
        ? []
        : [{ path: `${path}.fields`, message: 'asks for the same thing twice' }];
    default:
      return [];
  }
}

function checkMost(
  path: string,
  { most, options, other }: Extract<Question, { type: 'choices' }>,
): Finding[] {
  const offered = options.length + (other ? 1 : 0);
  if (most === undefined || most <= offered) return [];
  return [{ path, message: `only ${offered} can be chosen here; leave "most" out to allow all of them` }];
}

function checkVariant(path: string, variant: Variant, survey: Survey): Finding[] {
  const isInPage = !interruptingPlacements.some((one) => one === survey.placement);
  const questions = questionsOf(survey, variant.id);
  const languages = Object.keys(survey.locales);
  return [
    ...Object.entries(variant.questions).flatMap(([id, change]) =>
      checkVaried(`${path}.questions.${id}`, { id, change }, survey.questions),
    ),
    ...(variant.placement && isInPage
      ? [{ path: `${path}.placement`, message: `a survey that is ${survey.placement} stays where it is` }]
      : []),
    ...Object.entries(variant.locales).flatMap(([tag, texts]) => [
      ...checkKnown(`${path}.locales.${tag}`, {
        what: 'language of this survey',
        name: tag,
        known: languages,
      }),
      ...checkTranslation(`${path}.locales.${tag}`, texts, questions),
    ]),
  ];
}

/** What a variant says instead must still make a question of the same type. */
function checkVaried(
  path: string,
  { id, change }: { id: string; change: VariantQuestion },
  questions: readonly Question[],
): Finding[] {
  const written = questions.find((one) => one.id === id);
  if (!written)
    return checkKnown(path, { what: 'question', name: id, known: questions.map((one) => one.id) });
  const result = varied(written, change);
  if (!result.success) {
    const read = { schema: questionSchema, written: { ...written, ...change } };
    return findingsOf(result.error.issues, read).map((found) => ({
      ...found,
      path: `${path}.${found.path}`,
    }));
  }
  return result.data.type === 'matrix' ? checkSteps(`${path}.scale`, result.data.steps, result.data) : [];
}

function checkSchedule(path: string, survey: Survey): Finding[] {
  const { from, until } = scheduleOf(survey);
  if (from === undefined || until === undefined || from <= until) return [];
  return [{ path, message: '"from" is after "until": it would never ask' }];
}

function checkTab(path: string, { trigger, placement }: Survey): Finding[] {
  if (trigger.on !== 'tab' || placement === 'tab') return [];
  return [{ path, message: 'the trigger "tab" needs the placement "tab"' }];
}
