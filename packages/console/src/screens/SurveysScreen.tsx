import type { AuthoredSurvey } from '../api/types.js';
import { Conflict } from '../parts/Conflict.js';
import { Link } from '../parts/Link.js';
import { Notice } from '../parts/Notice.js';
import { PublishBar } from '../parts/PublishBar.js';
import { Screen } from '../parts/Screen.js';
import { StatusTag } from '../parts/StatusTag.js';
import { WithDraft } from '../parts/WithDraft.js';
import { ResultsLink } from '../results/ResultsLink.js';
import type { Live } from '../state/drafting.js';
import { linted } from '../state/linting.js';
import { surveyHref } from '../state/route.js';
import { strings } from '../strings.js';
import { adviceCounted, adviceOn, adviceUnder } from '../surveys/advice.js';
import { surveysByStage } from '../surveys/byStage.js';
import { changesBetween } from '../surveys/changes.js';
import type { Draft } from '../surveys/createDraft.js';
import { surveyPath } from '../surveys/findingsAt.js';

const say = strings.surveys;

/** Every survey, under the moment of the journey it asks at. */
export function SurveysScreen({ project }: { project: string }) {
  return (
    <Screen title={say.title} lead={say.lead}>
      <WithDraft project={project}>
        {(draft, live) => (
          <>
            <Conflict draft={draft} />
            <SurveyList draft={draft} live={live} />
            <PublishBar project={project} draft={draft} live={live} />
          </>
        )}
      </WithDraft>
    </Screen>
  );
}

function SurveyList({ draft, live }: { draft: Draft; live: Live }) {
  const document = draft.document.value;
  if (!document.surveys?.length) {
    return (
      <Notice title={say.none}>
        <p>{say.noneLead}</p>
      </Notice>
    );
  }
  const advice = adviceOn(draft, linted.value);
  const changes = live.document ? changesBetween(live.document, document) : [];
  const changed = new Set(changes.map(({ survey }) => survey));
  return (
    <ol class="survey-stages">
      {surveysByStage(document).map(({ stage, touchpoints }) => (
        <li key={stage.id}>
          <h2>{stage.name}</h2>
          <div class="stage-surveys">
            {touchpoints.length === 0 && <p class="few">{say.noneInStage}</p>}
            {touchpoints.map(({ id, name, surveys }) => (
              <section key={id} aria-label={name}>
                <h3>{name}</h3>
                <ul class="surveys">
                  {surveys.map((survey) => (
                    <SurveyRow
                      key={survey.id}
                      survey={survey}
                      isChanged={changed.has(survey.id)}
                      counted={adviceCounted(adviceUnder(advice, surveyPath(document, survey.id)))}
                    />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

interface SurveyRowProps {
  survey: AuthoredSurvey;
  isChanged: boolean;
  /** How much the linter has to say of it, in words. */
  counted: string;
}

function SurveyRow({ survey, isChanged, counted }: SurveyRowProps) {
  return (
    <li class="survey-row">
      <div>
        <Link href={surveyHref(survey.id)}>{survey.name}</Link>
        <p class="asks">{survey.questions[0]?.text}</p>
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
