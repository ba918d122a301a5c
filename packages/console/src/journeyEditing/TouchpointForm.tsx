import type { AuthoredTouchpoint } from '../api/types.js';
import { Confirm } from '../parts/Confirm.js';
import { Field } from '../parts/Field.js';
import { Link } from '../parts/Link.js';
import { SelectField } from '../parts/SelectField.js';
import { sectionHref } from '../settings/sections.js';
import { surveyHref } from '../state/route.js';
import { withOptional } from '../surveys/edit.js';
import { editingStrings as say } from './editingStrings.js';
import { changeTouchpoint, removeTouchpoint, surveysOnlyAt } from './editJourney.js';
import { NameFields } from './NameFields.js';
import type { Editing } from './useEditing.js';

const importances = say.importances.map((text, at) => ({ value: String(at + 1), text }));

interface TouchpointFormProps {
  touchpoint: AuthoredTouchpoint;
  editing: Editing;
  close: () => void;
}

/** Everything about one touchpoint but its name in the code. */
export function TouchpointForm({ touchpoint, editing, close }: TouchpointFormProps) {
  const { id, importance = 3, owner = '', stage } = touchpoint;
  const change = (to: (before: AuthoredTouchpoint) => AuthoredTouchpoint) =>
    editing.edit((before) => changeTouchpoint(before, id, to));
  return (
    <div class="form">
      <NameFields of={touchpoint} hint={say.descriptionHint} change={change} />
      <SelectField
        label={say.stage}
        value={stage}
        options={editing.document.journey.stages.map((one) => ({ value: one.id, text: one.name }))}
        onChoose={(to) => editing.placeTouchpoint(id, { stage: to })}
      />
      <SelectField
        label={say.importance}
        value={String(importance)}
        options={importances}
        hint={say.importanceHint}
        onChoose={(chosen) => change((before) => ({ ...before, importance: Number(chosen) }))}
      />
      <Field
        label={say.owner}
        value={owner}
        placeholder={say.ownerPlaceholder}
        maxLength={200}
        onInput={(text) => change((before) => withOptional(before, 'owner', text))}
        problems={[]}
      />
      <div>
        <p class="hint">{say.code}</p>
        <p>
          <code>{id}</code>
        </p>
        <p class="hint">{say.codeHint}</p>
      </div>
      <p class="hint">
        {say.target} <Link href={sectionHref('targets')}>{say.targetGo}</Link>
      </p>
      <RemoveTouchpoint {...{ touchpoint, editing, close }} />
    </div>
  );
}

function RemoveTouchpoint({ touchpoint: { id, name }, editing, close }: TouchpointFormProps) {
  const only = surveysOnlyAt(editing.document, id);
  if (only.length) {
    return (
      <div class="hint">
        <p>{say.asksOnlyHere(only.map((survey) => survey.name))}</p>
        <ul>
          {only.map((survey) => (
            <li key={survey.id}>
              <Link href={surveyHref(survey.id)}>{survey.name}</Link>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  const asking = (editing.document.surveys ?? []).filter(({ touchpoints }) => touchpoints.includes(id));
  return (
    <Confirm
      button={say.remove}
      question={say.removeTouchpointAsk(
        name,
        asking.map((survey) => survey.name),
      )}
      act={say.removeTouchpointAct(name)}
      run={async () => {
        editing.edit((before) => removeTouchpoint(before, id));
        close();
        editing.tell({ text: say.told.removed(name), takesFocus: true });
      }}
    />
  );
}
