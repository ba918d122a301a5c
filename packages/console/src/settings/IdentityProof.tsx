import { useState } from 'preact/hooks';
import { getIdentity, makeIdentitySecret, removeIdentitySecret } from '../api/settingsApi.js';
import type { Identity } from '../api/settingsTypes.js';
import { Confirm } from '../parts/Confirm.js';
import { OneTimeSecret } from '../parts/OneTimeSecret.js';
import { type Said, Told } from '../parts/Told.js';
import { WhenLoaded } from '../parts/WhenLoaded.js';
import { useLoad } from '../state/useLoad.js';
import { useSubmit } from '../state/useSubmit.js';
import { IdentitySecret } from './IdentitySecret.js';
import { RequireProof } from './RequireProof.js';
import { settingsStrings } from './settingsStrings.js';

const say = settingsStrings.privacy;
/** How long a secret that was replaced is still believed: time to change the host's server. */
const formerHours = 24;

/** What names are signed with, and whether they have to be. */
export function IdentityProof({ project }: { project: string }) {
  const identity = useLoad(project, () => getIdentity(project));
  const [said, setSaid] = useState<Said>();
  const [secret, setSecret] = useState<string>();
  const tell = (what: Said) => {
    setSaid(what);
    identity.again();
  };
  async function make(): Promise<void> {
    setSecret(await makeIdentitySecret(project, formerHours));
    identity.again();
  }
  return (
    <>
      <Told said={said} />
      {secret && (
        <OneTimeSecret
          title={say.secretTitle}
          secret={secret}
          lead={say.secretLead}
          onKept={() => setSecret(undefined)}
        />
      )}
      <WhenLoaded {...identity} rows={2}>
        {(known) => (
          <>
            <RequireProof project={project} identity={known} tell={tell} />
            <Secrets
              known={known}
              remove={async (id) => {
                await removeIdentitySecret(project, id);
                tell({ text: say.removed(id), takesFocus: true });
              }}
            />
            {!secret && <MakeSecret isFirst={known.secrets.length === 0} make={make} />}
          </>
        )}
      </WhenLoaded>
    </>
  );
}

function Secrets({ known, remove }: { known: Identity; remove: (id: string) => Promise<void> }) {
  if (!known.secrets.length) return <p class="few">{say.noSecrets}</p>;
  return (
    <ul class="things">
      {known.secrets.map((secret) => (
        <IdentitySecret key={secret.id} secret={secret} remove={() => remove(secret.id)} />
      ))}
    </ul>
  );
}

/** The first is made at once; another takes the place of one that is in use, so it is asked for twice. */
function MakeSecret({ isFirst, make }: { isFirst: boolean; make: () => Promise<void> }) {
  const { isSending, refused, submit } = useSubmit(make);
  if (!isFirst) {
    return <Confirm button={say.rotate} question={say.rotateAsk} act={say.rotateAct} run={make} />;
  }
  return (
    <div class="row">
      <button type="button" class="button" aria-disabled={isSending} onClick={() => void submit()}>
        {say.make}
      </button>
      {refused && (
        <p class="problem" role="alert">
          {refused.message}
        </p>
      )}
    </div>
  );
}
