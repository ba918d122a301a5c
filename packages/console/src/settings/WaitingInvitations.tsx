import { takeBackInvitation } from '../api/settingsApi.js';
import type { WaitingInvitation } from '../api/settingsTypes.js';
import { Confirm } from '../parts/Confirm.js';
import { Moment } from '../parts/Moment.js';
import { Panel } from '../parts/Panel.js';
import type { Said } from '../parts/Told.js';
import { settingsStrings } from './settingsStrings.js';

const say = settingsStrings.people;

interface WaitingInvitationsProps {
  project: string;
  items: WaitingInvitation[];
  tell: (said: Said) => void;
}

/** Those who have a link and have not used it. */
export function WaitingInvitations({ project, items, tell }: WaitingInvitationsProps) {
  return (
    <Panel title={say.waitingTitle}>
      <ul class="things">
        {items.map(({ id, email, role, invitedBy, expiresAt }) => (
          <li key={id} class="thing">
            <div class="thing-name">
              <strong>{email}</strong>
              <p class="meta">
                <span>{role ? settingsStrings.role[role] : say.renews}</span>
                <span>{say.by(invitedBy)}</span>
                <span>
                  {say.waiting} <Moment at={expiresAt} />
                </span>
              </p>
            </div>
            <Confirm
              button={say.takeBack}
              question={say.takeBackAsk(email)}
              act={say.takeBackAct(email)}
              run={async () => {
                await takeBackInvitation(project, id);
                tell({ text: say.tookBack(email), takesFocus: true });
              }}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
