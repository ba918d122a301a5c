import type { Document } from '../document.js';
import type { AuthorLanguage } from '../speech.js';
import type { Survey } from '../survey.js';
import { questionsOf } from '../translate.js';
import { translated } from '../translated.js';
import type { Translation } from '../translation.js';
import { languageOf } from './asked.js';
import type { LintFinding } from './lintFinding.js';
import { lintAsked } from './lintQuestion.js';
import type { Asked, SurveyAt } from './rule.js';
import { rules } from './rules.js';
import { signed } from './signed.js';

export interface LintOptions {
  /** Milliseconds since 1970; without it no rule that needs the time runs. */
  now?: number;
  /** In which the findings are written. Default: `en`. */
  findingsIn?: AuthorLanguage;
}

/**
 * Says what is legal but unwise about a document that `parseDocument` has read. Archived surveys are left alone.
 * The same document and time always give the same findings, in the order of the document.
 */
export function lintDocument(
  document: Document,
  { now, findingsIn = 'en' }: LintOptions = {},
): LintFinding[] {
  const surveys = document.surveys.flatMap((survey, index) =>
    survey.status === 'archived'
      ? []
      : lintSurvey(
          { survey, document, path: `surveys[${index}]`, ...(now !== undefined && { now }) },
          findingsIn,
        ),
  );
  const whole = rules.flatMap((rule) =>
    rule.about === 'document' ? signed(rule, rule.check(document), findingsIn) : [],
  );
  return [...surveys, ...whole];
}

function lintSurvey(at: SurveyAt, findingsIn: AuthorLanguage): LintFinding[] {
  return [
    ...askedBy(at).flatMap((asked) => lintAsked(asked, findingsIn)),
    ...rules.flatMap((rule) => (rule.about === 'survey' ? signed(rule, rule.check(at), findingsIn) : [])),
  ];
}

/** Every question in every language and variant that visitors may see. */
function askedBy({ survey, path, document }: SurveyAt): Asked[] {
  const { purpose, questions, variants, locales } = survey;
  const { locale } = document.settings;
  const written = questions.map((question, index) => ({
    ...{ question, purpose, path: `${path}.questions[${index}]`, language: languageOf(locale) },
  }));
  return [
    ...written,
    ...translatedAsked({ survey, path: `${path}.locales`, locales, locale }),
    ...variants.flatMap((variant, index) => [
      ...variedAsked(survey, { index, path, language: languageOf(locale) }),
      ...translatedAsked({
        survey,
        path: `${path}.variants[${index}].locales`,
        locales: variant.locales,
        locale,
      }),
    ]),
  ];
}

interface Translations {
  survey: Survey;
  path: string;
  locales: Record<string, Translation>;
  /** The written language: its entry is never shown. */
  locale: string;
}

function translatedAsked({ survey, path, locales, locale }: Translations): Asked[] {
  const shown = Object.entries(locales).filter(([tag]) => tag !== locale);
  return shown.flatMap(([tag, { questions }]) =>
    survey.questions.flatMap((question): Asked[] => {
      const only = questions[question.id];
      if (!only) return [];
      const at = { path: `${path}.${tag}.questions.${question.id}`, language: languageOf(tag) };
      return [{ question: translated(question, only), purpose: survey.purpose, only, ...at }];
    }),
  );
}

function variedAsked(survey: Survey, at: { index: number; path: string; language: string }): Asked[] {
  const variant = survey.variants[at.index];
  return questionsOf(survey, variant?.id).flatMap((question): Asked[] => {
    const change = variant?.questions[question.id];
    if (!change) return [];
    const { text, labels } = change;
    const path = `${at.path}.variants[${at.index}].questions.${question.id}`;
    const only = { ...(text !== undefined && { text }), ...(labels && { labels }) };
    return [{ question, purpose: survey.purpose, only, path, language: at.language }];
  });
}
