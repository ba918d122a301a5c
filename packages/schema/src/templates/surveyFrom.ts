import type { Question } from '../question.js';
import { translated } from '../translated.js';
import type { QuestionInput, SurveyInput, Template } from './template.js';

export interface FromTemplate {
  /** Id of the new survey. */
  id: string;
  /** Ids of the touchpoints that it asks at; they must be in the document's journey. */
  touchpoints: readonly string[];
  /** Default: the template's name. */
  name?: string;
  /** Language that the project writes in. Default: `en`, with German as a translation; `de` leaves English out. */
  locale?: 'en' | 'de';
  /** Whether a score that comes without an open question is given one. Default: true. */
  openQuestion?: boolean;
}

/**
 * A survey, as it is written into a document's `surveys`, that asks what the template asks. It is a draft until it is set live.
 *
 * @example
 * const survey = surveyFrom(template, { id: 'after-support', touchpoints: ['support.closed'] });
 * document.surveys.push(survey);
 */
export function surveyFrom(template: Template, options: FromTemplate): SurveyInput {
  const { id, touchpoints, name = template.name, locale = 'en', openQuestion = true } = options;
  const { purpose, placement, trigger, questions, locales } = openQuestion ? withReason(template) : template;
  const words = locales.de.questions ?? {};
  return copyOf({
    ...{ id, name, purpose, touchpoints: [...touchpoints] },
    ...(placement && { placement }),
    ...(trigger && { trigger }),
    ...(locale === 'en'
      ? { questions: [...questions], locales }
      : // What a template leaves out has a default, and no words.
        { questions: questions.map((one) => translated(one as Question, words[one.id])) }),
  });
}

const reason: QuestionInput = {
  id: 'reason',
  type: 'text',
  text: 'What is the main reason for your answer?',
};
const reasonDe = { text: 'Was ist der wichtigste Grund für Ihre Antwort?' };

/** A rating scale plus an open question: the figure says that, the words say why. */
function withReason(template: Template): Template {
  const { questions, locales } = template;
  if (questions.some(({ type }) => type === 'text')) return template;
  return {
    ...template,
    questions: [...questions, reason],
    locales: { de: { ...locales.de, questions: { ...locales.de.questions, reason: reasonDe } } },
  };
}

/** Templates are shared; what is made of them may be edited. */
function copyOf<T>(of: T): T {
  return JSON.parse(JSON.stringify(of)) as T; // plain data comes back as it was
}
