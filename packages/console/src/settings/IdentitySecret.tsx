import type { Identity } from '../api/settingsTypes.js';
import { Ago } from '../parts/Ago.js';
import { Confirm } from '../parts/Confirm.js';
import { Moment } from '../parts/Moment.js';
import { settingsStrings } from './settingsStrings.js';

const say = settingsStrings.privacy;

interface IdentitySecretProps {
  secret: Identity['secrets'][number];
  remove: () => Promise<void>;
}

/** One secret by its id; what it says nobody sees again. */
export function IdentitySecret({ secret: { id, createdAt, retiresAt }, remove }: IdentitySecretProps) {
  return (
    <li class="thing">
      <div class="thing-name">
        <strong>{say.secret(id)}</strong>
        <p class="meta">
          {retiresAt ? (
            <span>
              {say.retires} <Moment at={retiresAt} />
            </span>
          ) : (
            <span class="tag">{say.current}</span>
          )}
          <span>
            {settingsStrings.keys.made} <Ago at={createdAt} />
          </span>
        </p>
      </div>
      <Confirm button={say.remove} question={say.removeAsk(id)} act={say.removeAct(id)} run={remove} />
    </li>
  );
}
