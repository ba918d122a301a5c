import { isSetUp, openSession } from '../api/api.js';
import { Door } from '../parts/Door.js';
import { DoorForm } from '../parts/DoorForm.js';
import { Failed } from '../parts/Notice.js';
import { askSession } from '../state/session.js';
import { useLoad } from '../state/useLoad.js';
import { strings } from '../strings.js';

const say = strings.door.signIn;

/** Signs in; shown at every address until there is a session, so that the address is kept. */
export function SignInScreen() {
  const { loaded, again } = useLoad('', isSetUp);
  switch (loaded.is) {
    case 'loading':
      return <Door title={say.title} />;
    case 'failed':
      return (
        <Door title={say.title}>
          <Failed message={loaded.message} again={again} />
        </Door>
      );
    case 'ready':
      return loaded.value ? <SignIn /> : <NoAccount again={again} />;
  }
}

function SignIn() {
  return (
    <Door title={say.title}>
      <DoorForm
        isNewPassword={false}
        button={say.button}
        enter={async (given) => {
          await openSession(given);
          await askSession();
        }}
      />
      <p class="hint">{say.lost}</p>
    </Door>
  );
}

function NoAccount({ again }: { again: () => void }) {
  return (
    <Door title={say.noAccount}>
      <ol class="how">
        {say.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <button type="button" class="button" onClick={again}>
        {strings.tryAgain}
      </button>
    </Door>
  );
}
