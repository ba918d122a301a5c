import { Door } from '../parts/Door.js';
import { Notice } from '../parts/Notice.js';
import { askSession } from '../state/session.js';
import { strings } from '../strings.js';

const say = strings.signIn;

/** Says how to get in; shown at every address until there is a session, so that the address is kept. */
export function SignInScreen({ refused }: { refused?: string }) {
  return (
    <Door title={refused ? say.refusedTitle : say.title}>
      {refused && (
        <Notice tone="problem">
          <p>{refused}</p>
        </Notice>
      )}
      <p>{say.lead}</p>
      <ol class="how">
        {say.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <button type="button" class="button" onClick={() => void askSession()}>
        {say.ask}
      </button>
    </Door>
  );
}
