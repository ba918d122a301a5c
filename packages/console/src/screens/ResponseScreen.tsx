import { useEffect, useState } from 'preact/hooks';
import { getResponse } from '../api/responseApi.js';
import type { ResponsePlace } from '../api/responseTypes.js';
import type { AuthoredDocument } from '../api/types.js';
import { AnswerLines } from '../parts/AnswerItem.js';
import { Link } from '../parts/Link.js';
import { Failed, Notice } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { Screen } from '../parts/Screen.js';
import { Skeleton } from '../parts/Skeleton.js';
import { responseView } from '../responses/answerView.js';
import { EraseResponse } from '../responses/EraseResponse.js';
import { ResponseContext } from '../responses/ResponseContext.js';
import { ResponseJourney } from '../responses/ResponseJourney.js';
import { responseStrings } from '../responses/responseStrings.js';
import { hrefTo } from '../state/route.js';
import { isOwner } from '../state/session.js';
import { useLoad } from '../state/useLoad.js';
import { isOnTheWay, needVersions, versions } from '../state/versions.js';
import { strings } from '../strings.js';

const say = responseStrings.one;

/** One response: what was said, where it comes from, and whose way it is a step of. */
export function ResponseScreen({ project, prompt }: { project: string; prompt: string }) {
  const { loaded, again } = useLoad(`${project} ${prompt}`, () => getResponse(project, prompt));
  const found = loaded.is === 'ready' ? loaded.value : undefined;
  const version = found?.response.version;
  useEffect(() => {
    if (version !== undefined) needVersions(project, [version]);
  }, [project, version]);
  const document = version === undefined ? undefined : versions.value.get(version);
  const place = version !== undefined && isOnTheWay(version) ? undefined : found;
  const view = place && responseView(place.response, document);
  const isMissing = loaded.is === 'failed' && loaded.isMissing;
  return (
    <Screen
      title={isMissing ? say.missing : say.title}
      lead={
        <>
          <Link href="/responses">{say.back}</Link> {view && <>/ {say.lead(view.touchpoint, view.survey)}</>}
        </>
      }
    >
      {loaded.is !== 'failed' && !place && <Skeleton kind="card" rows={3} />}
      {loaded.is === 'failed' &&
        (isMissing ? <Missing /> : <Failed message={loaded.message} again={again} />)}
      {place && <Everything {...{ project, place, document }} />}
    </Screen>
  );
}

function Missing() {
  return (
    <Notice>
      <p>{say.missingLead}</p>
    </Notice>
  );
}

interface EverythingProps {
  project: string;
  place: ResponsePlace;
  document: AuthoredDocument | undefined;
}

function Everything({ project, place, document }: EverythingProps) {
  const [isErased, setErased] = useState(false);
  const { response } = place;
  const view = responseView(response, document);
  return (
    <div class="one-response">
      {!isErased && (
        <>
          <Panel title={say.answers}>
            <div class="answer whole">
              <AnswerLines response={response} view={view} />
            </div>
            {!response.complete && <p class="meta">{strings.answer.partial}</p>}
            {place.case && (
              <p>
                <span class={`tag ${place.case.status}`}>{say.case[place.case.status]}</span>{' '}
                <Link href={hrefTo('/cases', { case: place.case.id })}>{say.caseGo}</Link>
              </p>
            )}
          </Panel>
          <ResponseJourney of={place} document={document} />
          <ResponseContext response={response} />
        </>
      )}
      {isOwner() ? (
        <EraseResponse
          {...{ project, response }}
          touchpoint={view.touchpoint}
          onErased={() => setErased(true)}
        />
      ) : (
        <p class="few">{responseStrings.erase.viewer}</p>
      )}
    </div>
  );
}
