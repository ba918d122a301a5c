import { scaleOf } from '@cairn/schema/wire';
import type { AuthoredSurvey } from '../api/types.js';

type Rule = NonNullable<AuthoredSurvey['followUp']>[number];
export type RuleKind = Rule['on'];

export const ruleKinds = ['score', 'keyword', 'contact', 'silence'] as const satisfies readonly RuleKind[];

/** A rule to begin with: of the first question that it could be about. */
export function newRule(kind: RuleKind, survey: AuthoredSurvey): Rule {
  switch (kind) {
    case 'score':
      return { on: kind, question: firstScore(survey), atOrWorse: 'bad' };
    case 'keyword':
      return { on: kind, words: ['cancel*'] };
    case 'contact':
      return { on: kind };
    case 'silence':
      return { on: kind, days: 180 };
  }
}

function firstScore({ questions }: AuthoredSurvey): string {
  const question = questions.find((one) => scaleOf(one)) ?? questions[0];
  if (!question) return '';
  return question.type === 'matrix' ? `${question.id}/${question.rows[0]?.id ?? ''}` : question.id;
}
