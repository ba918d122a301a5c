import type { AuthoredTouchpoint } from '../api/types.js';
import { Importance } from '../parts/Importance.js';
import { startDrag } from './dragging.js';
import { editingStrings as say } from './editingStrings.js';
import { Moves } from './Moves.js';
import { isSame, type Selection, selectionText } from './selection.js';
import { type Way, wayOf } from './step.js';
import { useDrop } from './useDrop.js';
import type { Editing } from './useEditing.js';

interface TouchpointRowProps {
  touchpoint: AuthoredTouchpoint;
  editing: Editing;
  selected: Selection | undefined;
  open: (what: Selection) => void;
  /** Where it cannot go any further. */
  ends: Record<Way, boolean>;
}

/** One touchpoint of the path: opened by a click, moved by dragging, by its buttons or by Alt and an arrow key. */
export function TouchpointRow({ touchpoint, editing, selected, open, ends }: TouchpointRowProps) {
  const { id, name, stage, importance = 3 } = touchpoint;
  const me: Selection = { kind: 'touchpoint', id };
  const { isOver, drop } = useDrop((dropped) => {
    // A stage is dropped into the stage around this.
    if (dropped.kind !== 'touchpoint') return false;
    editing.placeTouchpoint(dropped.id, { stage, before: id });
    return true;
  });
  return (
    <li
      class={`edit-touchpoint ${isSame(selected, me) ? 'chosen' : ''} ${isOver ? 'over' : ''}`}
      data-editing={selectionText(me)}
      draggable
      onDragStart={(event) => startDrag(event, me)}
      {...drop}
    >
      <button
        type="button"
        class="open"
        aria-label={say.open(name)}
        aria-pressed={isSame(selected, me)}
        onClick={() => open(me)}
        onKeyDown={(event) => {
          const way = event.altKey ? wayOf(event.key, document.dir === 'rtl') : undefined;
          if (!way) return;
          event.preventDefault();
          editing.step(me, way);
        }}
      >
        {name}
      </button>
      <span class="edit-foot">
        <Importance of={importance} />
        <Moves
          ways={[
            { way: 'back', label: say.moveBack(name), isEnd: ends.back },
            { way: 'up', label: say.moveUp(name), isEnd: ends.up },
            { way: 'down', label: say.moveDown(name), isEnd: ends.down },
            { way: 'on', label: say.moveOn(name), isEnd: ends.on },
          ]}
          onMove={(way) => editing.step(me, way)}
        />
      </span>
    </li>
  );
}
