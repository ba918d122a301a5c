import { useId } from 'preact/hooks';
import type { Identity } from '../api/settingsTypes.js';
import type { Said } from '../parts/Told.js';
import { useWish } from '../state/useWish.js';
import { saveSetting } from './saveSetting.js';
import { settingsStrings } from './settingsStrings.js';

const say = settingsStrings.privacy;

interface RequireProofProps {
  project: string;
  identity: Identity;
  tell: (said: Said) => void;
}

/** Switches on that names must be signed, once there is something to sign them with. */
export function RequireProof({ project, identity, tell }: RequireProofProps) {
  const id = useId();
  const { shown, refused, wish } = useWish(identity.required, async (required) => {
    await saveSetting(project, { identity: { required } });
    tell({ text: required ? say.requiredOn : say.requiredOff });
  });
  const isPossible = shown || identity.secrets.length > 0;
  const unproved = Object.values(identity.unproved).reduce((sum, n) => sum + n, 0);
  return (
    <div class="check">
      <input
        type="checkbox"
        id={id}
        checked={shown}
        disabled={!isPossible}
        aria-describedby={`${id}-hint`}
        onChange={(event) => void wish(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{say.required}</label>
        <p class="hint" id={`${id}-hint`}>
          {isPossible ? say.requiredHint : say.requiredNeeds} {unproved > 0 && say.unproved(unproved)}
        </p>
        {refused && (
          <p class="problem" role="alert">
            {refused}
          </p>
        )}
      </div>
    </div>
  );
}
