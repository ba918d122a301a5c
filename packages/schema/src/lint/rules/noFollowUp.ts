import { limits } from '../../limits.js';
import type { Question, QuestionType } from '../../question.js';
import type { Survey } from '../../survey.js';
import { languageOf } from '../asked.js';
import { reachableFrom } from '../flow.js';
import type { RaisedFix, Rule, SurveyAt } from '../rule.js';

const scores: readonly QuestionType[] = [
  'ces',
  'csat',
  'nps',
  'thumbs',
  'mood',
  'expectation',
  'likelihood',
  'rating',
  'matrix',
];

export const noFollowUp: Rule = {
  id: 'survey/no-follow-up',
  severity: 'warning',
  about: 'survey',
  reason: 'A score says that something is wrong, and only words say what.',
  advice: 'Let an optional open question follow the score.',
  check: (at) => {
    const { survey, path } = at;
    if (hasFollowUp(survey)) return [];
    const message = {
      en: 'asks for a score, but never why; let an open question follow',
      de: 'fragt nach einem Wert, aber nie nach dem Grund; eine offene Frage folgen lassen',
    };
    const fix = fixFor(at);
    return [{ path: `${path}.questions`, message, ...(fix && { fix }) }];
  },
};

/** True too where no score is asked for at all. */
function hasFollowUp(survey: Pick<Survey, 'questions'>): boolean {
  const asked = survey.questions.flatMap(({ type }, index) => (scores.includes(type) ? [index] : []));
  return !asked.length || asked.some((index) => reachableFrom(survey, index).some(isOpen));
}

function isOpen({ type }: Question): boolean {
  return type === 'text';
}

const reasonQuestion: Record<string, string> = {
  en: 'What is the main reason for your answer?',
  de: 'Was ist der wichtigste Grund für Ihre Antwort?',
};

/** An open question at the end, in every language that the survey speaks; none where we lack the words. */
function fixFor({ survey, path, document }: SurveyAt): RaisedFix | undefined {
  const { questions, locales } = survey;
  const text = reasonQuestion[languageOf(document.settings.locale)];
  const others = Object.keys(locales).map((tag) => [tag, reasonQuestion[languageOf(tag)]] as const);
  if (!text || others.some(([, words]) => !words)) return undefined;
  if (questions.length + 1 > Math.min(3, limits.maxQuestions)) return undefined;
  const id = questions.some((one) => one.id === 'reason') ? 'reason-why' : 'reason';
  const added: Question = {
    id,
    type: 'text',
    text,
    required: false,
    logic: [],
    size: 'long',
    maxChars: 1000,
  };
  if (!hasFollowUp({ questions: [...questions, added] })) return undefined;
  return {
    description: { en: 'Add an open question', de: 'Eine offene Frage hinzufügen' },
    edits: [
      { path: `${path}.questions[${questions.length}]`, value: { id, type: 'text', text } },
      ...others.map(([tag, words]) => ({
        path: `${path}.locales.${tag}.questions.${id}`,
        value: { text: words },
      })),
    ],
  };
}
