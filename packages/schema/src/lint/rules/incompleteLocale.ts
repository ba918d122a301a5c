import type { Question } from '../../question.js';
import type { QuestionTexts } from '../../translation.js';
import type { Raised, Rule } from '../rule.js';

export const incompleteLocale: Rule = {
  id: 'locale/incomplete',
  severity: 'warning',
  about: 'survey',
  reason: 'A survey that changes language half-way looks broken.',
  advice: 'Translate every wording that the survey has of its own.',
  check: ({ survey, path, document }) =>
    Object.entries(survey.locales)
      .filter(([tag]) => tag !== document.settings.locale)
      .flatMap(([tag, { questions, thanks }]): Raised[] => {
        const at = `${path}.locales.${tag}`;
        const lacking = survey.questions.flatMap((question) =>
          lackingIn(question, questions[question.id]).map((key) => `questions.${question.id}.${key}`),
        );
        return [...lacking, ...(survey.thanks && !thanks ? ['thanks'] : [])].map((key) => ({
          path: `${at}.${key}`,
          message: { en: `is not there in "${tag}"; translate it`, de: `fehlt in „${tag}“; übersetzen` },
        }));
      }),
};

/** Keys of the words that a question has and its translation lacks. */
function lackingIn(question: Question, texts: QuestionTexts = {}): string[] {
  return [
    ...(texts.text === undefined ? ['text'] : []),
    ...('labels' in question && question.labels && !texts.labels ? ['labels'] : []),
    ...partsLacking(question, texts),
  ];
}

function partsLacking(question: Question, texts: QuestionTexts): string[] {
  const isOwn = (words: unknown) => typeof words === 'string';
  switch (question.type) {
    case 'matrix':
      return [
        ...idsLacking('rows', question.rows, texts.rows),
        ...(question.steps && !texts.steps ? ['steps'] : []),
        ...(isOwn(question.notApplicable) && !texts.notApplicable ? ['notApplicable'] : []),
      ];
    case 'choice':
    case 'choices':
      return [
        ...idsLacking('options', question.options, texts.options),
        ...(isOwn(question.other) && !texts.other ? ['other'] : []),
      ];
    case 'text':
      return question.placeholder && !texts.placeholder ? ['placeholder'] : [];
    case 'contact':
      return texts.consent ? [] : ['consent'];
    case 'statement':
      return question.link && !texts.link ? ['link'] : [];
    default:
      return [];
  }
}

function idsLacking(
  key: string,
  of: readonly { id: string }[],
  texts: Record<string, string> | undefined,
): string[] {
  return of.filter(({ id }) => texts?.[id] === undefined).map(({ id }) => `${key}.${id}`);
}
