import type { AuthoredStage } from '../api/types.js';
import { Confirm } from '../parts/Confirm.js';
import { editingStrings as say } from './editingStrings.js';
import { changeStage, heirOf, inStage, removeStage } from './editJourney.js';
import { NameFields } from './NameFields.js';
import type { Editing } from './useEditing.js';

interface StageFormProps {
  stage: AuthoredStage;
  editing: Editing;
  close: () => void;
}

/** Name and description of one stage, and the way to be rid of it. */
export function StageForm({ stage, editing, close }: StageFormProps) {
  const { id, name } = stage;
  const change = (to: (before: AuthoredStage) => AuthoredStage) =>
    editing.edit((before) => changeStage(before, id, to));
  const heir = heirOf(editing.document, id);
  return (
    <div class="form">
      <NameFields of={stage} hint={say.stageDescriptionHint} change={change} />
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
