import { useState } from 'preact/hooks';
import { makeKey } from '../api/settingsApi.js';
import type { KeyScope } from '../api/settingsTypes.js';
import { Field } from '../parts/Field.js';
import { OneTimeSecret } from '../parts/OneTimeSecret.js';
import { SelectField } from '../parts/SelectField.js';
import { useSubmit } from '../state/useSubmit.js';
import { settingsStrings } from './settingsStrings.js';

const say = settingsStrings.keys;
const scopes: readonly KeyScope[] = ['read', 'write', 'owner'];
const scopeOptions = scopes.map((value) => ({ value, text: say.scope[value] }));

/** Makes a key, and shows its secret this once. */
export function KeyForm({ project, made }: { project: string; made: () => void }) {
  const [name, setName] = useState('');
  const [scope, setScope] = useState<KeyScope>('read');
  const [key, setKey] = useState<{ name: string; secret: string }>();
  const { isSending, refused, submit } = useSubmit(async () => {
    setKey({ name, secret: await makeKey(project, { name, scope }) });
    setName('');
    made();
  });
  if (key) {
    return (
      <OneTimeSecret
        title={say.secretTitle(key.name)}
        secret={key.secret}
        lead={say.secretLead}
        onKept={() => setKey(undefined)}
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
      <Field
        label={say.name}
        value={name}
        placeholder={say.namePlaceholder}
        maxLength={100}
        onInput={setName}
        problems={refused ? [refused.message] : []}
      />
      <SelectField
        label={say.scopeLabel}
        value={scope}
        options={scopeOptions}
        hint={say.scopeHint[scope]}
        onChoose={setScope}
      />
      <button type="submit" class="button primary" aria-disabled={isSending}>
        {say.make}
      </button>
    </form>
  );
}
