import type { AuthoredStage } from '../api/types.js';
import { Confirm } from '../parts/Confirm.js';
import { Field } from '../parts/Field.js';
import { withOptional } from '../surveys/edit.js';
import { editingStrings as say } from './editingStrings.js';
import { changeStage, heirOf, inStage, removeStage } from './editJourney.js';
import type { Editing } from './useEditing.js';

interface StageFormProps {
  stage: AuthoredStage;
  editing: Editing;
  close: () => void;
}

/** Name and description of one stage, and the way to be rid of it. */
export function StageForm({ stage, editing, close }: StageFormProps) {
  const { id, name, description = '' } = stage;
  const change = (to: (before: AuthoredStage) => AuthoredStage) =>
    editing.edit((before) => changeStage(before, id, to));
  const heir = heirOf(editing.document, id);
  return (
    <div class="form">
      <Field
        label={say.name}
        value={name}
        maxLength={200}
        onInput={(text) => change((before) => ({ ...before, name: text }))}
        problems={[]}
      />
      <Field
        label={say.description}
        value={description}
        hint={say.stageDescriptionHint}
        lines="several"
        maxLength={200}
        onInput={(text) => change((before) => withOptional(before, 'description', text))}
        problems={[]}
      />
      {heir ? (
        <Confirm
          button={say.remove}
          question={say.removeStageAsk(name, inStage(editing.document, id).length, heir.name)}
          act={say.removeStageAct(name)}
          run={async () => {
            editing.edit((before) => removeStage(before, id));
            close();
            editing.tell({ text: say.told.removed(name), takesFocus: true });
          }}
        />
      ) : (
        <p class="hint">{say.lastStage}</p>
      )}
    </div>
  );
}
