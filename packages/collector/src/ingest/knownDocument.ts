import { type Document, type Question, type Scale, scaleOf } from '@cairn/schema';

/** What an answer must fit: a scale, or a length of text. */
export type KnownQuestion = { scale: Scale } | { scale: null; maxChars: number };

/** A published document in the form that judging an event needs. */
export interface KnownDocument {
  touchpoints: ReadonlySet<string>;
  /** Questions by survey. */
  surveys: ReadonlyMap<string, ReadonlyMap<string, KnownQuestion>>;
}

/** Nothing is known of a project that never published. */
export const unknownDocument: KnownDocument = { touchpoints: new Set(), surveys: new Map() };

export function knowDocument(document: Document): KnownDocument {
  return {
    touchpoints: new Set(document.journey.touchpoints.map((touchpoint) => touchpoint.id)),
    surveys: new Map(
      document.surveys.map((survey) => [
        survey.id,
        new Map(survey.questions.map((question) => [question.id, knowQuestion(question)])),
      ]),
    ),
  };
}

function knowQuestion(question: Question): KnownQuestion {
  if (question.type === 'text') return { scale: null, maxChars: question.maxChars };
  const scale = scaleOf(question);
  if (!scale) throw new Error(`question ${question.id} has no scale`);
  return { scale };
}
