import { navigate } from '../state/router.js';
import { askSession } from '../state/session.js';
import { strings } from '../strings.js';
import { Door } from './Door.js';
import { Notice } from './Notice.js';

/** A link that opens nothing any more, and the way on. */
export function ClosedDoor({ why }: { why: string }) {
  return (
    <Door title={strings.door.refusedTitle}>
      <Notice tone="problem">
        <p>{why}</p>
      </Notice>
      <button type="button" class="button" onClick={() => void goIn()}>
        {strings.door.goToSignIn}
      </button>
    </Door>
  );
}

/** Leaves the link behind, with what it carried, and goes to the console with the session there is now. */
export async function goIn(href = '/'): Promise<void> {
  navigate(href, { replace: true });
  await askSession();
}
