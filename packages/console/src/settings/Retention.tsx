import { useState } from 'preact/hooks';
import { Field } from '../parts/Field.js';
import { Notice } from '../parts/Notice.js';
import { SelectField } from '../parts/SelectField.js';
import { useForm } from '../state/useForm.js';
import { SaveBar } from './SaveBar.js';
import { saveSetting } from './saveSetting.js';
import { settingsStrings } from './settingsStrings.js';

const say = settingsStrings.privacy;
const keeps = [
  { value: 'forever', text: say.forever },
  { value: 'limited', text: say.limited },
] as const;
const usualDays = '365';

interface Written {
  keep: (typeof keeps)[number]['value'];
  days: string;
}

const writtenOf = (days: number | null): Written => ({
  keep: days === null ? 'forever' : 'limited',
  days: days === null ? usualDays : String(days),
});

/** How long answers are kept; what a shorter time empties is said before it is saved. */
export function Retention({ project, retentionDays }: { project: string; retentionDays: number | null }) {
  const [kept, setKept] = useState(retentionDays);
  const form = useForm(writtenOf(retentionDays), async ({ keep, days }) => {
    const saved = await saveSetting(project, { retentionDays: keep === 'forever' ? null : Number(days) });
    setKept(saved.retentionDays);
    return writtenOf(saved.retentionDays);
  });
  const { values, set, refused } = form;
  const isLimited = values.keep === 'limited';
  const days = Number(values.days);
  const isShorter = isLimited && days > 0 && days < (kept ?? Number.POSITIVE_INFINITY);
  const ofDays = refused?.field === 'retentionDays';
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit();
      }}
    >
      <SelectField label={say.keep} value={values.keep} options={keeps} onChoose={(keep) => set({ keep })} />
      {isLimited && (
        <Field
          label={say.days}
          value={values.days}
          hint={say.daysHint}
          maxLength={4}
          onInput={(days) => set({ days })}
          problems={ofDays ? [refused.message] : []}
        />
      )}
      {isShorter && (
        <Notice>
          <p>{say.shorter(days)}</p>
        </Notice>
      )}
      <SaveBar
        {...form}
        refused={ofDays ? undefined : refused}
        deed={isShorter ? say.saveShorter(days) : undefined}
      />
    </form>
  );
}
