import { getDigest, putDigest } from '../api/settingsApi.js';
import { type Digest, type DigestWish, digestFrequencies } from '../api/settingsTypes.js';
import { Notice } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { SelectField } from '../parts/SelectField.js';
import { WhenLoaded } from '../parts/WhenLoaded.js';
import { useForm } from '../state/useForm.js';
import { useLoad } from '../state/useLoad.js';
import { SaveBar } from './SaveBar.js';
import { settingsStrings } from './settingsStrings.js';

const say = settingsStrings.digest;
const frequencies = digestFrequencies.map((value) => ({ value, text: say.frequencies[value] }));
const hours = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  text: `${String(hour).padStart(2, '0')}:00`,
}));

/** Whether whoever looks is written to about the project, and when. */
export function DigestSection({ project }: { project: string }) {
  const digest = useLoad(project, () => getDigest(project));
  return (
    <Panel title={say.title} lead={say.lead}>
      <WhenLoaded {...digest} rows={2}>
        {(stored) => <DigestForm project={project} stored={stored} />}
      </WhenLoaded>
    </Panel>
  );
}

function DigestForm({ project, stored }: { project: string; stored: Digest }) {
  const { frequency, hour } = stored;
  const form = useForm<DigestWish>({ frequency, hour }, async (wish) => {
    await putDigest(project, wish);
    return wish;
  });
  // Without mail there is nothing to choose; what was chosen before may still be switched off.
  if (!stored.isMailConfigured && frequency === 'off') {
    return (
      <Notice title={say.noMail}>
        <p>{say.noMailLead}</p>
      </Notice>
    );
  }
  const { values, set } = form;
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit();
      }}
    >
      <p>{say.to(stored.to)}</p>
      <SelectField
        label={say.frequency}
        value={values.frequency}
        options={frequencies}
        onChoose={(chosen) => set({ frequency: chosen })}
      />
      {values.frequency !== 'off' && (
        <SelectField
          label={say.hour}
          value={String(values.hour)}
          options={hours}
          hint={say.hourHint(stored.timeZone)}
          onChoose={(chosen) => set({ hour: Number(chosen) })}
        />
      )}
      <SaveBar {...form} />
    </form>
  );
}
