import { type Document, questionsOf, type Survey } from '@cairn/schema';
import { type KnownFollowUp, knowFollowUp } from './followUp/knownFollowUp.js';
import { type KnownQuestion, knowQuestion } from './knownQuestion.js';

/** A published document in the form that judging an event needs. */
export interface KnownDocument {
  touchpoints: ReadonlySet<string>;
  surveys: ReadonlyMap<string, KnownSurvey>;
  /** Attributes by which answers are divided. */
  dimensions: readonly string[];
}

/** Questions by id. */
export type KnownQuestions = ReadonlyMap<string, KnownQuestion>;

export interface KnownSurvey {
  /** As they were written. */
  questions: KnownQuestions;
  /** As each variant asks them: it may ask on another scale. */
  variants: ReadonlyMap<string, KnownQuestions>;
  /** Languages that it is asked in. */
  locales: ReadonlySet<string>;
  followUp: KnownFollowUp | undefined;
}

/** Nothing is known of a project that never published. */
export const unknownDocument: KnownDocument = { touchpoints: new Set(), surveys: new Map(), dimensions: [] };

export function knowDocument(document: Document): KnownDocument {
  return {
    touchpoints: new Set(document.journey.touchpoints.map((touchpoint) => touchpoint.id)),
    surveys: new Map(
      document.surveys.map((survey) => [survey.id, knowSurvey(survey, document.settings.locale)]),
    ),
    dimensions: document.settings.dimensions,
  };
}

function knowSurvey(survey: Survey, written: string): KnownSurvey {
  return {
    questions: knowQuestions(survey),
    variants: new Map(survey.variants.map(({ id }) => [id, knowQuestions(survey, id)])),
    locales: new Set([
      written,
      ...[survey, ...survey.variants].flatMap(({ locales }) => Object.keys(locales)),
    ]),
    followUp: knowFollowUp(survey),
  };
}

function knowQuestions(survey: Survey, variant?: string): KnownQuestions {
  return new Map(questionsOf(survey, variant).map((question) => [question.id, knowQuestion(question)]));
}
