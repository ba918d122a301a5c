import { limits } from '@cairn/schema/wire';
import type { AuthoredSurvey, Finding } from '../api/types.js';
import { AdviceList } from '../parts/AdviceList.js';
import { Conflict } from '../parts/Conflict.js';
import { Field } from '../parts/Field.js';
import { Link } from '../parts/Link.js';
import { Notice } from '../parts/Notice.js';
import { PublishBar } from '../parts/PublishBar.js';
import { QuestionEditor } from '../parts/QuestionEditor.js';
import { Screen } from '../parts/Screen.js';
import { StatusTag } from '../parts/StatusTag.js';
import { WithDraft } from '../parts/WithDraft.js';
import { Beside } from '../preview/Beside.js';
import { PreviewLink } from '../preview/PreviewLink.js';
import { drafting, type Live } from '../state/drafting.js';
import { linted } from '../state/linting.js';
import { hrefTo } from '../state/route.js';
import { strings } from '../strings.js';
import { adviceAt, adviceOn, adviceUnder } from '../surveys/advice.js';
import type { Draft } from '../surveys/createDraft.js';
import { editQuestion, editSurvey, switched, withOptional } from '../surveys/edit.js';
import { findingsAt, findingsElsewhere, surveyPath } from '../surveys/findingsAt.js';
import { shownPaths } from '../surveys/shownPaths.js';

const say = strings.editor;

/** One survey: its words, whether it asks, and publishing. */
export function SurveyScreen({ project, survey: id }: { project: string; survey: string }) {
  const state = drafting.value;
  const surveys = state.is === 'ready' ? (state.draft.document.value.surveys ?? []) : [];
  const name = surveys.find((survey) => survey.id === id)?.name;
  return (
    <Screen
      title={name ?? strings.surveys.title}
      lead={<Link href="/surveys">{strings.surveys.back}</Link>}
      tools={<PreviewLink survey={id} />}
    >
      <WithDraft project={project}>
        {(draft, live) => (
          <Beside project={project} document={draft.document} survey={id}>
            <Editor project={project} draft={draft} live={live} id={id} />
          </Beside>
        )}
      </WithDraft>
    </Screen>
  );
}

interface EditorProps {
  project: string;
  draft: Draft;
  live: Live;
  id: string;
}

function Editor({ project, draft, live, id }: EditorProps) {
  const document = draft.document.value;
  const survey = document.surveys?.find((one) => one.id === id);
  if (!survey) {
    return (
      <Notice title={strings.surveys.missingTitle}>
        <p>{strings.surveys.missingLead(id)}</p>
      </Notice>
    );
  }
  const state = draft.state.value;
  const findings = state.is === 'invalid' ? state.findings : [];
  const path = surveyPath(document, id);
  const shown = shownPaths(survey, path);
  const advice = adviceOn(draft, linted.value);
  const change = (to: (before: AuthoredSurvey) => AuthoredSurvey) =>
    draft.edit((before) => editSurvey(before, id, to));
  const isOfQuestion = (at: string) => shown.has(at) || at.startsWith(`${path}.questions[`);
  return (
    <div class="editor">
      <Conflict draft={draft} />
      <Elsewhere findings={findings} shown={shown} />
      <Asking survey={survey} draft={draft} live={live} change={change} />
      <AdviceList advice={adviceUnder(advice, path, isOfQuestion)} under={path} />
      {survey.questions.map((question, at) => (
        <QuestionEditor
          key={question.id}
          survey={survey}
          question={question}
          path={`${path}.questions[${at}]`}
          findings={findings}
          advice={advice}
          shown={shown}
          onChange={(to) => change((before) => editQuestion(before, question.id, to))}
        />
      ))}
      <section class="question">
        <Field
          label={say.thanks}
          hint={say.thanksHint}
          value={survey.thanks ?? ''}
          maxLength={limits.maxTextChars}
          problems={findingsAt(findings, `${path}.thanks`)}
          advice={adviceAt(advice, `${path}.thanks`)}
          onInput={(text) => change((before) => withOptional(before, 'thanks', text))}
        />
        <Field
          label={say.name}
          hint={say.nameHint}
          value={survey.name}
          maxLength={limits.maxTextChars}
          problems={findingsAt(findings, `${path}.name`)}
          advice={adviceAt(advice, `${path}.name`)}
          onInput={(name) => change((before) => ({ ...before, name }))}
        />
      </section>
      <PublishBar project={project} draft={draft} live={live} />
    </div>
  );
}

interface AskingProps {
  survey: AuthoredSurvey;
  draft: Draft;
  live: Live;
  change: (to: (before: AuthoredSurvey) => AuthoredSurvey) => void;
}

/** Whether the survey asks, where, and the button that pauses or resumes it. */
function Asking({ survey, draft, live, change }: AskingProps) {
  const names = survey.touchpoints.map(
    (id) => draft.document.value.journey.touchpoints?.find((touchpoint) => touchpoint.id === id)?.name ?? id,
  );
  const before = live.document?.surveys?.find(({ id }) => id === survey.id)?.status;
  const isSwitched = before !== undefined && before !== survey.status;
  const status = switched(survey.status);
  const verb = survey.status === 'live' ? say.pause : survey.status === 'paused' ? say.resume : say.goLive;
  return (
    <div class="asking">
      <StatusTag status={survey.status} />
      <span class="meta">{say.at(names)}</span>
      <Link href={hrefTo('/responses', { survey: survey.id })}>{say.responses}</Link>
      <button type="button" class="button" onClick={() => change((now) => ({ ...now, status }))}>
        {verb}
      </button>
      <p class="hint" role="status">
        {isSwitched && (survey.status === 'live' ? say.resumedNow : say.pausedNow)}
      </p>
    </div>
  );
}

/** What is wrong with the draft outside the fields of this screen, so that no refusal goes unseen. */
function Elsewhere({ findings, shown }: { findings: readonly Finding[]; shown: ReadonlySet<string> }) {
  const elsewhere = findingsElsewhere(findings, shown);
  if (!elsewhere.length) return null;
  return (
    <Notice tone="problem">
      {elsewhere.map((text) => (
        <p key={text}>{strings.draft.invalidElsewhere(text)}</p>
      ))}
    </Notice>
  );
}
