import { type StarterKind, starterDocument, starterKinds } from '@cairn/schema/starters';
import { useRef, useState } from 'preact/hooks';
import { getDocument, publish, putDocument } from '../api/api.js';
import type { StoredDocument } from '../api/types.js';
import { Confirm } from '../parts/Confirm.js';
import { Field } from '../parts/Field.js';
import { Link } from '../parts/Link.js';
import { Panel } from '../parts/Panel.js';
import { WhenLoaded } from '../parts/WhenLoaded.js';
import { navigate } from '../state/router.js';
import { session } from '../state/session.js';
import { useLoad } from '../state/useLoad.js';
import { useSubmit } from '../state/useSubmit.js';
import { firstRunStrings } from './firstRunStrings.js';
import { StarterCard } from './StarterCard.js';
import { stepHref } from './steps.js';

const say = firstRunStrings.journey;

/** Chooses the journey to begin with; one that is there already is kept unless somebody says otherwise. */
export function JourneyStep({ project }: { project: string }) {
  const stored = useLoad(project, () => getDocument(project));
  return (
    <WhenLoaded {...stored} rows={4}>
      {(draft) => <Starters project={project} draft={draft} />}
    </WhenLoaded>
  );
}

function Starters({ project, draft }: { project: string; draft: StoredDocument }) {
  const { journey, surveys = [] } = draft.document;
  const touchpoints = journey.touchpoints ?? [];
  const isThere = touchpoints.length > 0 || surveys.length > 0;
  const [kind, setKind] = useState<StarterKind>('shop');
  const [called, setCalled] = useState(projectName());
  const revision = useRef(draft.revision); // where publishing fails, the second try follows upon the first
  async function begin(): Promise<void> {
    const document = starterDocument({ kind, name: called.trim() || projectName(), locales: [] });
    revision.current = (await putDocument(project, document, revision.current)).revision;
    await publish(project, { note: say.publishNote(say.kind[kind]), revision: revision.current });
    navigate(stepHref('install'));
  }
  const { isSending, refused, submit } = useSubmit(begin);
  return (
    <Panel title={say.title} lead={say.lead}>
      {isThere && (
        <div class="notice calm">
          <p>{say.there(touchpoints.length, surveys.length)}</p>
          <Link class="button primary" href={stepHref('install')}>
            {say.keep}
          </Link>
        </div>
      )}
      <fieldset class="starters">
        <legend class="unseen">{say.title}</legend>
        {starterKinds.map((one) => (
          <StarterCard key={one} kind={one} isChosen={one === kind} onChoose={() => setKind(one)} />
        ))}
      </fieldset>
      {kind === 'blank' ? (
        <p class="hint">{say.editBlank}</p>
      ) : (
        <Field
          label={say.called}
          value={called}
          maxLength={80}
          hint={say.calledHint}
          onInput={(text) => setCalled(text.replaceAll(/[{}]/g, ''))}
          problems={[]}
        />
      )}
      {refused && (
        <p class="problem" role="alert">
          {refused.message}
        </p>
      )}
      {isThere ? (
        <p>
          <Confirm
            button={say.replace}
            question={say.replaceAsk(say.kind[kind])}
            act={say.replaceAct(say.kind[kind])}
            run={begin}
          />
        </p>
      ) : (
        <div class="asking">
          <button
            type="button"
            class="button primary"
            aria-disabled={isSending}
            onClick={() => void submit()}
          >
            {say.choose}
          </button>
          <p class="hint">{say.chooseHint}</p>
        </div>
      )}
    </Panel>
  );
}

function projectName(): string {
  const now = session.peek();
  return now.is === 'in' ? now.project.name : '';
}
