import { useState } from 'preact/hooks';
import {
  changePassword,
  endOtherSessions,
  endSession,
  listSessions,
  type OwnSession,
} from '../../api/accountApi.js';
import { type Language, language, languages, speak } from '../../language.js';
import { Ago } from '../../parts/Ago.js';
import { Confirm } from '../../parts/Confirm.js';
import { DoorField } from '../../parts/DoorField.js';
import { Panel } from '../../parts/Panel.js';
import { SelectField } from '../../parts/SelectField.js';
import { type Said, Told } from '../../parts/Told.js';
import { WhenLoaded } from '../../parts/WhenLoaded.js';
import { type Appearance, appearance, appearances, chooseAppearance } from '../../state/appearance.js';
import { session, signOut } from '../../state/session.js';
import { useLoad } from '../../state/useLoad.js';
import { useSubmit } from '../../state/useSubmit.js';
import { strings } from '../../strings.js';
import { accountStrings as say } from './accountStrings.js';
import { agentText } from './agentText.js';

/** What is whoever's who looks: language, password, and where they are signed in. */
export function AccountSection() {
  return (
    <>
      <Console />
      <Password />
      <Sessions />
    </>
  );
}

function Console() {
  const [shown, setShown] = useState<Appearance>(appearance());
  return (
    <Panel title={say.console.title} lead={say.console.lead}>
      <div class="form two">
        <SelectField<Language>
          label={say.console.language}
          value={language}
          options={languages.map((value) => ({ value, text: say.console.languages[value] }))}
          onChoose={speak}
        />
        <SelectField<Appearance>
          label={say.console.appearance}
          value={shown}
          options={appearances.map((value) => ({ value, text: say.console.appearances[value] }))}
          onChoose={(next) => {
            chooseAppearance(next);
            setShown(next);
          }}
        />
      </div>
    </Panel>
  );
}

function Password() {
  const [typed, setTyped] = useState({ password: '', newPassword: '' });
  const [said, setSaid] = useState<Said>();
  const { isSending, refused, submit } = useSubmit(async () => {
    await changePassword(typed);
    setTyped({ password: '', newPassword: '' });
    setSaid({ text: say.password.changed, takesFocus: true });
  });
  const isNewWrong = refused?.field === 'password' || refused?.field === 'newPassword';
  return (
    <Panel title={say.password.title} lead={say.password.lead}>
      <Told said={said} />
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {/* Tells a password manager whose password it is. */}
        <input type="text" name="username" autocomplete="username" value={ownEmail()} readOnly hidden />
        <DoorField
          label={say.password.now}
          kind="password"
          autocomplete="current-password"
          value={typed.password}
          onInput={(password) => setTyped({ ...typed, password })}
          problem={refused && !isNewWrong ? refused.message : undefined}
        />
        <DoorField
          label={say.password.next}
          kind="password"
          autocomplete="new-password"
          hint={strings.door.passwordHint}
          value={typed.newPassword}
          onInput={(newPassword) => setTyped({ ...typed, newPassword })}
          problem={isNewWrong ? refused.message : undefined}
        />
        <p>
          <button type="submit" class="button primary" aria-disabled={isSending}>
            {say.password.change}
          </button>
        </p>
      </form>
    </Panel>
  );
}

function ownEmail(): string {
  const now = session.value;
  return now.is === 'in' ? now.email : '';
}

function Sessions() {
  const sessions = useLoad('', listSessions);
  const [said, setSaid] = useState<Said>();
  async function end(run: () => Promise<void>, text: string): Promise<void> {
    await run();
    sessions.again();
    setSaid({ text, takesFocus: true });
  }
  return (
    <Panel title={say.sessions.title} lead={say.sessions.lead}>
      <Told said={said} />
      <WhenLoaded {...sessions}>
        {(items) => (
          <>
            <ul class="things" aria-label={say.sessions.title}>
              {items.map((one) => (
                <SessionRow
                  key={one.id}
                  session={one}
                  end={() => end(() => endSession(one.id), say.sessions.ended(agentText(one.agent)))}
                />
              ))}
            </ul>
            <div class="row deeds">
              {items.length > 1 && (
                <Confirm
                  button={say.sessions.endOthers}
                  question={say.sessions.endOthersAsk}
                  act={say.sessions.endOthersAct}
                  run={() => end(endOtherSessions, say.sessions.othersEnded)}
                />
              )}
              <button type="button" class="button" onClick={() => void signOut()}>
                {strings.nav.signOut}
              </button>
            </div>
          </>
        )}
      </WhenLoaded>
    </Panel>
  );
}

function SessionRow({
  session: { agent, isThis, seenAt },
  end,
}: {
  session: OwnSession;
  end: () => Promise<void>;
}) {
  const name = agentText(agent);
  return (
    <li class="thing">
      <span class="thing-name">
        <strong>{name}</strong>
        <span class="meta">{isThis ? say.sessions.here : <Ago at={seenAt} />}</span>
      </span>
      {!isThis && (
        <Confirm
          button={say.sessions.end}
          question={say.sessions.endAsk(name)}
          act={say.sessions.endAct(name)}
          run={end}
        />
      )}
    </li>
  );
}
