import { useState } from 'preact/hooks';
import { listInvitations, listMembers } from '../api/settingsApi.js';
import { Panel } from '../parts/Panel.js';
import { type Said, Told } from '../parts/Told.js';
import { WhenLoaded } from '../parts/WhenLoaded.js';
import { useLoad } from '../state/useLoad.js';
import { InviteForm } from './InviteForm.js';
import { MemberRow } from './MemberRow.js';
import { settingsStrings } from './settingsStrings.js';
import { WaitingInvitations } from './WaitingInvitations.js';

const say = settingsStrings.people;

/** Who is in the project, as what, and who is invited. */
export function PeopleSection({ project }: { project: string }) {
  const members = useLoad(project, () => listMembers(project));
  const invitations = useLoad(project, () => listInvitations(project));
  const [said, setSaid] = useState<Said>();
  const tell = (what: Said) => {
    setSaid(what);
    members.again();
    invitations.again();
  };
  return (
    <>
      <Panel title={say.membersTitle} lead={say.lead}>
        <Told said={said} />
        <WhenLoaded {...members}>
          {(items) => (
            <ul class="things">
              {items.map((member) => (
                <MemberRow key={member.id} {...{ project, member, tell }} />
              ))}
            </ul>
          )}
        </WhenLoaded>
      </Panel>
      <WhenLoaded {...invitations} rows={1}>
        {(items) => items.length > 0 && <WaitingInvitations {...{ project, items, tell }} />}
      </WhenLoaded>
      <Panel title={say.inviteTitle} lead={say.inviteLead}>
        <InviteForm project={project} invited={invitations.again} />
      </Panel>
    </>
  );
}
