import { withFallbacks } from '@cairn/schema/wire';
import type { AuthoredSurvey } from '../api/types.js';
import { Link } from '../parts/Link.js';
import { StatusTag } from '../parts/StatusTag.js';
import { ResultsLink } from '../results/ResultsLink.js';
import { surveyHref } from '../state/route.js';
import { strings } from '../strings.js';

const say = strings.surveys;

interface SurveyRowProps {
  survey: AuthoredSurvey;
  isChanged: boolean;
  /** How much the linter has to say of it, in words. */
  counted: string;
}

export function SurveyRow({ survey, isChanged, counted }: SurveyRowProps) {
  return (
    <li class="survey-row">
      <div>
        <Link href={surveyHref(survey.id)}>{survey.name}</Link>
        <p class="asks">{withFallbacks(survey.questions[0]?.text ?? '')}</p>
      </div>
      <p class="meta">
        {isChanged && <span class="tag changed">{say.changed}</span>}
        {counted && <span>{counted}</span>}
        <StatusTag status={survey.status} />
        <span>{say.questions(survey.questions.length)}</span>
        <ResultsLink survey={survey} />
      </p>
    </li>
  );
}
