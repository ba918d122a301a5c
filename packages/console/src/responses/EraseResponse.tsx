import { useState } from 'preact/hooks';
import { eraseResponse } from '../api/responseApi.js';
import type { FullResponse } from '../api/responseTypes.js';
import { erase } from '../api/settingsApi.js';
import type { Receipt, Subject } from '../api/settingsTypes.js';
import { Confirm } from '../parts/Confirm.js';
import { Link } from '../parts/Link.js';
import { Panel } from '../parts/Panel.js';
import { type Said, Told } from '../parts/Told.js';
import { forgetLatest } from '../state/latest.js';
import { responseStrings } from './responseStrings.js';

const say = responseStrings.erase;

interface EraseResponseProps {
  project: string;
  response: FullResponse;
  touchpoint: string;
  /** Called once it is gone. */
  onErased: () => void;
}

/** Erases one response, or all of whoever gave it. */
export function EraseResponse({ project, response, touchpoint, onErased }: EraseResponseProps) {
  const subject = subjectOf(response);
  const [said, setSaid] = useState<Said>();
  async function run(erasing: Promise<Receipt>): Promise<void> {
    const { events, prompts } = await erasing;
    forgetLatest();
    setSaid({ text: say.done(events, prompts), takesFocus: true });
    onErased();
  }
  return (
    <Panel title={say.title} lead={say.lead}>
      {!said && (
        <div class="row">
          <Confirm
            button={say.one}
            question={say.oneAsk(touchpoint, response.at.slice(0, 10))}
            act={say.oneAct}
            run={() => run(eraseResponse(project, response.prompt))}
          />
          {subject && (
            <Confirm
              button={say.person}
              question={say.personAsk(subject.id)}
              act={say.personAct(subject.id)}
              run={() => run(erase(project, subject))}
            />
          )}
        </div>
      )}
      <Told said={said} />
      {said && <Link href="/responses">{responseStrings.one.back}</Link>}
    </Panel>
  );
}

function subjectOf({ respondent, visitor }: FullResponse): Subject | undefined {
  if (respondent !== undefined) return { kind: 'respondent', id: respondent };
  return visitor === undefined ? undefined : { kind: 'visitor', id: visitor };
}
