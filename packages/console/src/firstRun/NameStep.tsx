import { useState } from 'preact/hooks';
import { createProject } from '../api/firstRunApi.js';
import { getSettings, putSettings } from '../api/settingsApi.js';
import { Field } from '../parts/Field.js';
import { Link } from '../parts/Link.js';
import { Panel } from '../parts/Panel.js';
import { TimeZoneField } from '../parts/TimeZoneField.js';
import { WhenLoaded } from '../parts/WhenLoaded.js';
import { hrefTo } from '../state/route.js';
import { navigate } from '../state/router.js';
import { askSession } from '../state/session.js';
import { useLoad } from '../state/useLoad.js';
import { useSubmit } from '../state/useSubmit.js';
import { consoleOrigin, withOrigins } from './consoleOrigin.js';
import { firstRunStrings } from './firstRunStrings.js';
import { nameProblems } from './nameProblems.js';
import { stepHref } from './steps.js';

const say = firstRunStrings.name;

interface Written {
  name: string;
  timeZone: string;
  site: string;
}

const ownTimeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Names a project that is not there yet. */
export function NewProjectStep() {
  async function create({ name, timeZone, site }: Written): Promise<void> {
    const origins = withOrigins([], [consoleOrigin(location), site]);
    const { id } = await createProject({ name, timeZone, origins });
    location.assign(hrefTo(stepHref('journey'), { project: id })); // anew, so that nothing of another project stays
  }
  return <NameForm begun={{ name: '', timeZone: ownTimeZone() }} button={say.create} save={create} />;
}

/** Names the project that is looked at. */
export function NameStep({ project, isOwner }: { project: string; isOwner: boolean }) {
  const settings = useLoad(project, () => getSettings(project));
  if (!isOwner) {
    return (
      <Panel title={say.title} lead={say.ownersOnly}>
        <p>
          <Link class="button primary" href={stepHref('journey')}>
            {firstRunStrings.next}
          </Link>
        </p>
      </Panel>
    );
  }
  return (
    <WhenLoaded {...settings} rows={3}>
      {({ name, timeZone, origins }) => (
        <NameForm
          begun={{ name, timeZone: timeZone === 'UTC' ? ownTimeZone() : timeZone }}
          button={firstRunStrings.next}
          save={async (written) => {
            const allowed = withOrigins(origins, [consoleOrigin(location), written.site]);
            await putSettings(project, { name: written.name, timeZone: written.timeZone, origins: allowed });
            await askSession(); // the name stands at the top of every screen
            navigate(stepHref('journey'));
          }}
        />
      )}
    </WhenLoaded>
  );
}

interface NameFormProps {
  begun: Omit<Written, 'site'>;
  button: string;
  /** Rejects with why not. */
  save: (written: Written) => Promise<void>;
}

function NameForm({ begun, button, save }: NameFormProps) {
  const [written, setWritten] = useState<Written>({ ...begun, site: '' });
  const set = (change: Partial<Written>) => setWritten((before) => ({ ...before, ...change }));
  const { isSending, refused, submit } = useSubmit(() => save(written));
  const problems = nameProblems(refused);
  const problemsOf = (name: 'name' | 'site' | 'timeZone') => [problems[name] ?? []].flat();
  return (
    <Panel title={say.title} lead={say.lead}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Field
          label={say.name}
          value={written.name}
          maxLength={100}
          onInput={(name) => set({ name })}
          problems={problemsOf('name')}
        />
        <Field
          label={say.site}
          value={written.site}
          placeholder="https://"
          hint={say.siteHint}
          onInput={(site) => set({ site })}
          problems={problemsOf('site')}
        />
        <TimeZoneField
          label={say.timeZone}
          value={written.timeZone}
          hint={say.timeZoneHint}
          onInput={(timeZone) => set({ timeZone })}
          problems={problemsOf('timeZone')}
        />
        {problems.below && (
          <p class="problem" role="alert">
            {problems.below}
          </p>
        )}
        <p>
          <button type="submit" class="button primary" aria-disabled={isSending}>
            {button}
          </button>
        </p>
      </form>
    </Panel>
  );
}
