import type { AuthoredDocument, AuthoredQuestion, AuthoredSurvey } from '../api/types.js';

/** Changes one survey of a document; everything else stays the same object. */
export function editSurvey(
  document: AuthoredDocument,
  survey: string,
  change: (before: AuthoredSurvey) => AuthoredSurvey,
): AuthoredDocument {
  const surveys = document.surveys ?? [];
  return { ...document, surveys: surveys.map((one) => (one.id === survey ? change(one) : one)) };
}

export function editQuestion(
  survey: AuthoredSurvey,
  question: string,
  change: (before: AuthoredQuestion) => AuthoredQuestion,
): AuthoredSurvey {
  return {
    ...survey,
    questions: survey.questions.map((one) => (one.id === question ? change(one) : one)),
  };
}

/** Sets a text that may be left out: an empty one is not written. */
export function withOptional<T extends object, K extends keyof T & string>(of: T, key: K, text: string): T {
  const { [key]: _, ...rest } = of;
  return (text === '' ? rest : { ...of, [key]: text }) as T; // only an optional key is passed
}

/** Sets the words at one end of a scale; the other end keeps what it shows. Both back to usual: not written. */
export function withLabel(
  question: AuthoredQuestion,
  end: 'low' | 'high',
  text: string,
  usual: { low: string; high: string },
): AuthoredQuestion {
  if (question.type === 'text') return question;
  const labels = { ...usual, ...question.labels, [end]: text };
  const { labels: _, ...rest } = question;
  return labels.low === usual.low && labels.high === usual.high ? rest : { ...question, labels };
}

/** The status that the one button of a survey leads to. */
export function switched(status: AuthoredSurvey['status']): 'live' | 'paused' {
  return status === 'live' ? 'paused' : 'live';
}
