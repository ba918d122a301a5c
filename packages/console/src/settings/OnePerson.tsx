import { useState } from 'preact/hooks';
import { erase, heldUrl } from '../api/settingsApi.js';
import type { Subject } from '../api/settingsTypes.js';
import { Confirm } from '../parts/Confirm.js';
import { Field } from '../parts/Field.js';
import { SelectField } from '../parts/SelectField.js';
import { type Said, Told } from '../parts/Told.js';
import { forgetLatest } from '../state/latest.js';
import { settingsStrings } from './settingsStrings.js';

const say = settingsStrings.privacy;
const kinds = [
  { value: 'respondent', text: say.kinds.respondent },
  { value: 'visitor', text: say.kinds.visitor },
] as const;

/** Gives out, or erases, everything that is held of somebody. */
export function OnePerson({ project }: { project: string }) {
  const [subject, setSubject] = useState<Subject>({ kind: 'respondent', id: '' });
  const [said, setSaid] = useState<Said>();
  const id = subject.id.trim();
  const meant = { ...subject, id };

  async function eraseAll(): Promise<void> {
    const { events, prompts } = await erase(project, meant);
    forgetLatest();
    setSaid({ text: say.erased(id, events, prompts), takesFocus: true });
    setSubject({ ...subject, id: '' });
  }
  return (
    <div class="form">
      <SelectField
        label={say.kind}
        value={subject.kind}
        options={kinds}
        onChoose={(kind) => setSubject({ ...subject, kind })}
      />
      <Field
        label={say.id}
        value={subject.id}
        placeholder={say.idPlaceholder}
        onInput={(written) => setSubject({ ...subject, id: written })}
        problems={[]}
      />
      {id && (
        <div class="row">
          <a class="button" href={heldUrl(project, meant)} download={`${id}.json`}>
            {say.download}
          </a>
          <Confirm
            key={id}
            button={say.erase}
            question={say.eraseAsk(id)}
            act={say.eraseAct(id)}
            run={eraseAll}
          />
        </div>
      )}
      <Told said={said} />
    </div>
  );
}
