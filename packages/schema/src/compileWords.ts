import { compileQuestion } from './compileQuestion.js';
import type { ManifestSurvey, ManifestTranslation, ManifestVariant } from './manifest.js';
import type { Question } from './question.js';
import type { Survey, Variant, VariantQuestion } from './survey.js';
import { questionsOf } from './translate.js';
import { translated } from './translated.js';
import type { QuestionTexts, Translation } from './translation.js';

/** Languages and variants travel as what they change, so that a survey is not sent once for each. */
type Change = Record<string, unknown>;
type Changes = Record<string, Change>;

/** The words of a survey in its other languages. */
export function compileLocales(survey: Survey, locale: string): ManifestSurvey['locales'] {
  const compiled = otherLanguages(survey, locale).map(([tag, texts]): [string, ManifestTranslation] => [
    tag,
    { ...thanksOf(texts), questions: changesIn(survey, { texts, tag, locale }) },
  ]);
  return compiled.length ? Object.fromEntries(compiled) : undefined;
}

/** A variant in the written language, and in every language what is then still to be changed. */
export function compileVariant(survey: Survey, variant: Variant, locale: string): ManifestVariant {
  const { id, weight, placement } = variant;
  const varied = questionsOf(survey, id);
  const written = survey.questions.map((question) => compileQuestion(question, locale));
  const questions = changesOf(
    written,
    varied.map((question) => compileQuestion(question, locale)),
  );
  const locales = otherLanguages(survey, locale).flatMap(([tag, texts]): [string, ManifestTranslation][] => {
    const words = wordsOf(survey, variant, tag);
    const wanted = varied.map((question) => compileQuestion(translated(question, words[question.id]), tag));
    const changed = changesIn(survey, { texts, tag, locale });
    const before = written.map((one) => ({ ...one, ...changed[one.id], ...questions[one.id] }));
    const own = { ...thanksOf(variant.locales[tag]), questions: changesOf(before, wanted) };
    return own.thanks !== undefined || Object.keys(own.questions).length ? [[tag, own]] : [];
  });
  return {
    id,
    weight,
    ...(placement && { placement }),
    questions,
    ...(locales.length && { locales: Object.fromEntries(locales) }),
  };
}

function otherLanguages(survey: Survey, locale: string): [string, Translation][] {
  return Object.entries(survey.locales).filter(([tag]) => tag !== locale);
}

function changesIn(survey: Survey, by: { texts: Translation; tag: string; locale: string }): Changes {
  const words = by.texts.questions;
  return changesOf(
    survey.questions.map((question) => compileQuestion(question, by.locale)),
    survey.questions.map((question) => compileQuestion(translated(question, words[question.id]), by.tag)),
  );
}

/** A variant's own words, over those of the survey as far as they still say what the variant says. */
function wordsOf(survey: Survey, variant: Variant, tag: string): Record<string, QuestionTexts> {
  const own = variant.locales[tag]?.questions ?? {};
  const written = survey.locales[tag]?.questions ?? {};
  return Object.fromEntries(
    survey.questions.map((question) => {
      const kept = stillTrue(question, written[question.id], variant.questions[question.id]);
      return [question.id, { ...kept, ...own[question.id] }];
    }),
  );
}

function stillTrue(
  question: Question,
  texts: QuestionTexts | undefined,
  change: VariantQuestion = {},
): QuestionTexts {
  const { text, labels, steps, ...rest } = texts ?? {};
  const isOnScale = change.scale === undefined;
  const hasOwnLabels = 'labels' in question && question.labels !== undefined;
  return {
    ...rest,
    ...(text !== undefined && change.text === undefined && { text }),
    ...(labels && !change.labels && (isOnScale || hasOwnLabels) && { labels }),
    ...(steps && isOnScale && { steps }),
  };
}

function thanksOf(texts: Translation | undefined): { thanks?: string } {
  return texts?.thanks === undefined ? {} : { thanks: texts.thanks };
}

/** What is to be put over the questions before, to have the questions after. Both are in the same order. */
function changesOf(before: readonly object[], after: readonly { id: string }[]): Changes {
  const changed = after.flatMap((question, at): [string, Change][] => {
    const change = changeOf(before[at] ?? {}, question);
    return Object.keys(change).length ? [[question.id, change]] : [];
  });
  return Object.fromEntries(changed);
}

function changeOf(before: object, after: object): Change {
  const gone = Object.entries(before)
    .filter(([key, value]) => value !== null && !(key in after))
    .map(([key]): [string, unknown] => [key, null]);
  const changed = Object.entries(after).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(before, key)),
  );
  return Object.fromEntries([...changed, ...gone]);
}
