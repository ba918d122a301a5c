import { Door } from '../parts/Door.js';
import { askSession, signOut } from '../state/session.js';
import { strings } from '../strings.js';

const say = strings.door.nowhere;

/** An account without a project: nothing to see, and the two ways on. */
export function NowhereScreen({ email }: { email: string }) {
  return (
    <Door title={say.title}>
      <p>{say.lead(email)}</p>
      <p class="row">
        <button type="button" class="button primary" onClick={() => void askSession()}>
          {say.again}
        </button>
        <button type="button" class="button" onClick={() => void signOut()}>
          {strings.nav.signOut}
        </button>
      </p>
    </Door>
  );
}
