import { Door } from '../parts/Door.js';
import { Link } from '../parts/Link.js';
import { askSession, signOut } from '../state/session.js';
import { strings } from '../strings.js';

const say = strings.door.nowhere;

/** An account without a project: nothing to see, and the two ways on. */
export function NowhereScreen({ email, mayCreateProjects }: { email: string; mayCreateProjects: boolean }) {
  return (
    <Door title={say.title}>
      <p>{mayCreateProjects ? say.createLead(email) : say.lead(email)}</p>
      <p class="row">
        {mayCreateProjects && (
          <Link class="button primary" href="/welcome?new=1">
            {say.create}
          </Link>
        )}
        <button
          type="button"
          class={mayCreateProjects ? 'button' : 'button primary'}
          onClick={() => void askSession()}
        >
          {say.again}
        </button>
        <button type="button" class="button" onClick={() => void signOut()}>
          {strings.nav.signOut}
        </button>
      </p>
    </Door>
  );
}
