import { freeId } from '@cairn/schema/wire';
import type { AuthoredStage } from '../api/types.js';
import { AddForm } from './AddForm.js';
import { startDrag } from './dragging.js';
import { editingStrings as say } from './editingStrings.js';
import { addTouchpoint, inStage, touchpointsOf } from './editJourney.js';
import { Moves } from './Moves.js';
import { isSame, type Selection, selectionText } from './selection.js';
import { wayOf } from './step.js';
import { TouchpointRow } from './TouchpointRow.js';
import { useDrop } from './useDrop.js';
import type { Editing } from './useEditing.js';

interface StageColumnProps {
  stage: AuthoredStage;
  /** Where it stands along the path, and how many stages there are. */
  place: { at: number; of: number };
  editing: Editing;
  selected: Selection | undefined;
  open: (what: Selection) => void;
}

/** One stage with its touchpoints, all of which can be moved; what is dragged is dropped into it. */
export function StageColumn({ stage, place, editing, selected, open }: StageColumnProps) {
  const { id, name } = stage;
  const here = inStage(editing.document, id);
  const me: Selection = { kind: 'stage', id };
  const { isOver, drop } = useDrop((dropped) => {
    if (dropped.kind === 'touchpoint') editing.placeTouchpoint(dropped.id, { stage: id });
    else editing.placeStage(dropped.id, place.at);
    return true;
  });
  return (
    <li
      class={`edit-stage ${isSame(selected, me) ? 'chosen' : ''} ${isOver ? 'over' : ''}`}
      data-editing={selectionText(me)}
      draggable
      onDragStart={(event) => startDrag(event, me)}
      {...drop}
    >
      <div class="edit-stage-head">
        <button
          type="button"
          class="open"
          aria-label={say.open(say.stageOf(name))}
          aria-pressed={isSame(selected, me)}
          onClick={() => open(me)}
          onKeyDown={(event) => {
            const way = event.altKey ? wayOf(event.key, document.dir === 'rtl') : undefined;
            if (way !== 'back' && way !== 'on') return;
            event.preventDefault();
            editing.step(me, way);
          }}
        >
          {name}
        </button>
        <Moves
          ways={[
            { way: 'back', label: say.stageBack(name), isEnd: place.at === 0 },
            { way: 'on', label: say.stageOn(name), isEnd: place.at === place.of - 1 },
          ]}
          onMove={(way) => editing.step(me, way)}
        />
      </div>
      <ol class="edit-touchpoints" aria-label={say.touchpointsIn(name)}>
        {here.map((touchpoint, at) => (
          <TouchpointRow
            key={touchpoint.id}
            {...{ touchpoint, editing, selected, open }}
            ends={{
              up: at === 0,
              down: at === here.length - 1,
              back: place.at === 0,
              on: place.at === place.of - 1,
            }}
          />
        ))}
      </ol>
      {here.length === 0 && <p class="waiting">{say.empty}</p>}
      <AddForm
        button={say.addTouchpoint}
        label={say.addTouchpointIn(name)}
        field={say.newTouchpoint}
        placeholder={say.newTouchpointPlaceholder}
        idOf={(written) => freeId(written, { taken: takenIds(editing), fallback: 'moment', dots: true })}
        taken={() => takenIds(editing)}
        add={(added) => {
          editing.edit((before) => addTouchpoint(before, { ...added, stage: id }));
          editing.tell({ text: say.told.added(added.name) });
          open({ kind: 'touchpoint', id: added.id });
        }}
      />
    </li>
  );
}

const takenIds = ({ document }: Editing) => touchpointsOf(document).map(({ id }) => id);
