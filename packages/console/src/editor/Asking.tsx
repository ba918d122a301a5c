import type { AuthoredSurvey } from '../api/types.js';
import { Link } from '../parts/Link.js';
import { StatusTag } from '../parts/StatusTag.js';
import type { Live } from '../state/drafting.js';
import { hrefTo } from '../state/route.js';
import { strings } from '../strings.js';
import type { Draft } from '../surveys/createDraft.js';
import { editSurvey, switched } from '../surveys/edit.js';

const say = strings.editor;

interface AskingProps {
  survey: AuthoredSurvey;
  draft: Draft;
  live: Live;
  canWrite: boolean;
}

/** Whether the survey asks, where, and the button that pauses or resumes it. */
export function Asking({ survey, draft, live, canWrite }: AskingProps) {
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
      {canWrite && (
        <button
          type="button"
          class="button"
          onClick={() =>
            draft.edit((document) => editSurvey(document, survey.id, (now) => ({ ...now, status })))
          }
        >
          {verb}
        </button>
      )}
      <p class="hint" role="status">
        {isSwitched && (survey.status === 'live' ? say.resumedNow : say.pausedNow)}
      </p>
    </div>
  );
}
