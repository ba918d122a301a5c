import { changeRole, removeMember } from '../api/settingsApi.js';
import type { Member } from '../api/settingsTypes.js';
import type { Role } from '../api/types.js';
import { Confirm } from '../parts/Confirm.js';
import { SelectField } from '../parts/SelectField.js';
import type { Said } from '../parts/Told.js';
import { session } from '../state/session.js';
import { useWish } from '../state/useWish.js';
import { roleOptions } from './roleOptions.js';
import { settingsStrings } from './settingsStrings.js';

const say = settingsStrings.people;

interface MemberRowProps {
  project: string;
  member: Member;
  /** Says what was done, and has the list read again. */
  tell: (said: Said) => void;
}

/** One person. Nobody changes or removes themselves here: too easily the last owner would be gone. */
export function MemberRow({ project, member, tell }: MemberRowProps) {
  const { email, everywhere, id } = member;
  const isMe = session.value.is === 'in' && session.value.email === email;
  return (
    <li class="thing">
      <div class="thing-name">
        <strong>{email}</strong> {isMe && <span class="tag">{say.you}</span>}
      </div>
      {isMe || everywhere ? (
        <span class="meta">{everywhere ? say.everywhere : settingsStrings.role[member.role]}</span>
      ) : (
        <RoleChoice {...{ project, member, tell }} />
      )}
      {!isMe && (
        <Confirm
          button={say.remove}
          question={say.removeAsk(email)}
          act={say.removeAct(email)}
          run={async () => {
            await removeMember(project, id);
            tell({ text: say.removed(email), takesFocus: true });
          }}
        />
      )}
    </li>
  );
}

function RoleChoice({ project, member, tell }: MemberRowProps) {
  const { shown, refused, wish } = useWish(member.role, async (role: Role) => {
    await changeRole(project, member.id, role);
    tell({ text: say.changed(member.email, role) });
  });
  return (
    <div>
      <SelectField
        label={say.roleOf(member.email)}
        isHidden
        value={shown}
        options={roleOptions}
        onChoose={(role) => void wish(role)}
      />
      {refused && (
        <p class="problem" role="alert">
          {refused}
        </p>
      )}
    </div>
  );
}
