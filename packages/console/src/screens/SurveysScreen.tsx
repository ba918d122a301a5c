import { LeaveGuard } from '../editor/LeaveGuard.js';
import { Overtaken } from '../editor/Overtaken.js';
import { useWatchedDraft } from '../editor/useWatchedDraft.js';
import { Conflict } from '../parts/Conflict.js';
import { Link } from '../parts/Link.js';
import { PublishBar } from '../parts/PublishBar.js';
import { Screen } from '../parts/Screen.js';
import { WithDraft } from '../parts/WithDraft.js';
import type { Live } from '../state/drafting.js';
import { strings } from '../strings.js';
import type { Draft } from '../surveys/createDraft.js';
import { listStrings } from '../surveys/listStrings.js';
import { SurveyList } from '../surveys/SurveyList.js';

const say = strings.surveys;

/** Every survey, under the moment of the journey it asks at. */
export function SurveysScreen({ project, canWrite }: { project: string; canWrite: boolean }) {
  return (
    <Screen
      title={say.title}
      lead={say.lead}
      tools={
        canWrite && (
          <Link class="button" href="/surveys/new">
            {listStrings.create}
          </Link>
        )
      }
    >
      <WithDraft project={project}>
        {(draft, live) => <Surveys {...{ project, draft, live, canWrite }} />}
      </WithDraft>
    </Screen>
  );
}

interface SurveysProps {
  project: string;
  draft: Draft;
  live: Live;
  canWrite: boolean;
}

function Surveys({ project, draft, live, canWrite }: SurveysProps) {
  useWatchedDraft(project, draft);
  return (
    <>
      <LeaveGuard draft={draft} />
      <Conflict draft={draft} />
      <Overtaken draft={draft} />
      <SurveyList draft={draft} live={live} />
      {canWrite && <PublishBar project={project} draft={draft} live={live} />}
    </>
  );
}
