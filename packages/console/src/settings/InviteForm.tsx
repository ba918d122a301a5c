import { useState } from 'preact/hooks';
import { invite } from '../api/settingsApi.js';
import type { Role } from '../api/types.js';
import { Field } from '../parts/Field.js';
import { OneTimeSecret } from '../parts/OneTimeSecret.js';
import { SelectField } from '../parts/SelectField.js';
import { useSubmit } from '../state/useSubmit.js';
import { roleOptions } from './roleOptions.js';
import { settingsStrings } from './settingsStrings.js';

const say = settingsStrings.people;

/** Makes a link for somebody, and shows it this once. */
export function InviteForm({ project, invited }: { project: string; invited: () => void }) {
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('editor');
  const [made, setMade] = useState<{ email: string; link: string }>();
  const { isSending, refused, submit } = useSubmit(async () => {
    const path = await invite(project, { email, role });
    setMade({ email, link: location.origin + path });
    setEmail('');
    invited();
  });
  if (made) {
    return (
      <OneTimeSecret
        title={say.linkTitle(made.email)}
        secret={made.link}
        lead={say.linkLead}
        onKept={() => setMade(undefined)}
      />
    );
  }
  return (
    <form
      class="form across"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field label={say.email} value={email} onInput={setEmail} problems={refused ? [refused.message] : []} />
      <SelectField
        label={say.role}
        value={role}
        options={roleOptions}
        hint={say.roleHint[role]}
        onChoose={setRole}
      />
      <button type="submit" class="button primary" aria-disabled={isSending}>
        {say.invite}
      </button>
    </form>
  );
}
