import { useState } from 'preact/hooks';
import { useSubmit } from '../state/useSubmit.js';
import { strings } from '../strings.js';
import { DoorField } from './DoorField.js';
import { Notice } from './Notice.js';

const say = strings.door;

interface DoorFormProps {
  /** The address, where it is settled already. */
  email?: string;
  /** Is it one to be remembered from now on? */
  isNewPassword: boolean;
  button: string;
  /** Rejects with why not. */
  enter: (given: { email: string; password: string }) => Promise<void>;
}

/** E-mail, password and one button: all there is to signing up, signing in and joining. */
export function DoorForm({ email: fixed, isNewPassword, button, enter }: DoorFormProps) {
  const [email, setEmail] = useState(fixed ?? '');
  const [password, setPassword] = useState('');
  const { isSending, refused, submit } = useSubmit(() => enter({ email, password }));
  const problemOf = (field: string) => (refused?.field === field ? refused.message : undefined);
  return (
    <form
      class="door-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {refused && !['email', 'password'].includes(refused.field ?? '') && (
        <Notice tone="problem">
          <p>{refused.message}</p>
        </Notice>
      )}
      <DoorField
        label={say.email}
        kind="email"
        value={email}
        {...(fixed === undefined && { onInput: setEmail })}
        autocomplete="username"
        problem={problemOf('email')}
        isFirst={fixed === undefined}
      />
      <DoorField
        label={isNewPassword ? say.newPassword : say.password}
        kind="password"
        value={password}
        onInput={setPassword}
        autocomplete={isNewPassword ? 'new-password' : 'current-password'}
        {...(isNewPassword && { hint: say.passwordHint })}
        problem={problemOf('password')}
        isFirst={fixed !== undefined}
      />
      <button type="submit" class="button primary" aria-disabled={isSending}>
        {button}
      </button>
    </form>
  );
}
