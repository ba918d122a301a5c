import { historyStrings } from '../history/historyStrings.js';
import { Notice } from '../parts/Notice.js';
import type { Live } from '../state/drafting.js';
import { strings } from '../strings.js';
import type { Draft } from '../surveys/createDraft.js';
import { withSurveyAsIn } from '../surveys/withSurveyAsIn.js';

interface MissingSurveyProps {
  id: string;
  draft: Draft;
  live: Live;
  canWrite: boolean;
}

/** A survey that is not in the draft. Where visitors still know it, one click brings it back. */
export function MissingSurvey({ id, draft, live, canWrite }: MissingSurveyProps) {
  const { document } = live;
  const isLive = document?.surveys?.some((survey) => survey.id === id);
  return (
    <Notice title={strings.surveys.missingTitle}>
      <p>{strings.surveys.missingLead(id)}</p>
      {isLive && canWrite && (
        <button
          type="button"
          class="button"
          onClick={() => draft.edit((now) => withSurveyAsIn(now, document ?? now, id))}
        >
          {historyStrings.restoreSurvey(live.version)}
        </button>
      )}
    </Notice>
  );
}
