import { acceptInvitation, getInvitation } from '../api/api.js';
import type { Invitation } from '../api/types.js';
import { ClosedDoor, goIn } from '../parts/ClosedDoor.js';
import { Door } from '../parts/Door.js';
import { DoorForm } from '../parts/DoorForm.js';
import { linkToken } from '../state/linkToken.js';
import { useLoad } from '../state/useLoad.js';
import { strings } from '../strings.js';

const say = strings.door.join;

/** Where an invitation leads: with a new password, or with the one that the account has. */
export function InvitationScreen() {
  const token = linkToken();
  const { loaded } = useLoad(token, async () => (token ? await getInvitation(token) : undefined));
  switch (loaded.is) {
    case 'loading':
      return <Door title={strings.loading} />;
    case 'failed':
      return <ClosedDoor why={loaded.message} />;
    case 'ready':
      return loaded.value ? (
        <OpenInvitation invitation={loaded.value} token={token} />
      ) : (
        <ClosedDoor why={strings.door.lostToken} />
      );
  }
}

function OpenInvitation({ invitation, token }: { invitation: Invitation; token: string }) {
  const { email, role, invitedBy, project, asksFor } = invitation;
  const isNewPassword = asksFor === 'newPassword';
  return (
    <Door title={role ? say.title(project) : say.renewTitle}>
      <p class="lead">
        {role ? `${say.lead(invitedBy, role)} ${isNewPassword ? say.choose : say.known}` : say.renewLead}
      </p>
      <DoorForm
        email={email}
        isNewPassword={isNewPassword}
        button={role ? say.button : say.renewButton}
        enter={async ({ password }) => {
          await acceptInvitation({ token, password });
          await goIn();
        }}
      />
    </Door>
  );
}
