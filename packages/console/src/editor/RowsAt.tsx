import { freeId, limits } from '@cairn/schema/wire';
import { Field } from '../parts/Field.js';
import { useEditing, usePlace } from './editing.js';
import { fieldStrings } from './fieldStrings.js';
import { IconButton } from './IconButton.js';
import { questionStrings as say } from './questionStrings.js';
import type { Keys } from './setIn.js';
import { takenIds } from './takenIds.js';

interface Part {
  id: string;
  text: string;
}

interface RowsAtProps {
  at: Keys;
  /** Options of a choice, or rows of a matrix. */
  kind: 'options' | 'rows';
  most: number;
  least: number;
}

/** Options or rows: written, added, moved and removed. Their ids stay, because answers are counted by them. */
export function RowsAt({ at, kind, most, least }: RowsAtProps) {
  const editing = useEditing();
  const { value, set, problems } = usePlace(at);
  const parts = Array.isArray(value) ? (value as Part[]) : []; // a list of these two is all that the schema has here
  const move = (from: number, to: number) => {
    const part = parts[from];
    const others = parts.filter((_, index) => index !== from);
    if (part) set([...others.slice(0, to), part, ...others.slice(to)]);
  };
  return (
    <fieldset class="parts">
      <legend>{say[kind]}</legend>
      <ol>
        {parts.map((part, index) => (
          <PartRow
            key={part.id}
            {...{ at, kind, index }}
            last={parts.length - 1}
            canRemove={parts.length > least}
            onMove={(to) => move(index, to)}
            onRemove={() => set(parts.filter((one) => one !== part))}
          />
        ))}
      </ol>
      {problems.length > 0 && <p class="problem">{problems.join(' ')}</p>}
      {parts.length < most && (
        <button
          type="button"
          class="button small"
          onClick={() => {
            const id = freeId(kind === 'rows' ? 'row' : 'option', {
              taken: takenIds(editing, at),
              fallback: 'new',
            });
            set([...parts, { id, text: `${say.newPart} ${parts.length + 1}` }]);
          }}
        >
          {kind === 'rows' ? say.addRow : say.addOption}
        </button>
      )}
    </fieldset>
  );
}

interface PartRowProps {
  at: Keys;
  kind: 'options' | 'rows';
  index: number;
  last: number;
  canRemove: boolean;
  onMove: (to: number) => void;
  onRemove: () => void;
}

function PartRow({ at, kind, index, last, canRemove, onMove, onRemove }: PartRowProps) {
  const { value, set, problems, advice } = usePlace([...at, index, 'text']);
  const what = kind === 'rows' ? say.row(index + 1) : say.option(index + 1);
  return (
    <li>
      <Field
        label={kind === 'rows' ? rowLabel(index) : optionLabel(index)}
        value={typeof value === 'string' ? value : ''}
        {...{ problems, advice }}
        maxLength={limits.maxTextChars}
        onInput={set}
      />
      <span class="order">
        <IconButton
          label={fieldStrings.up(what)}
          sign="↑"
          isOff={index === 0}
          act={() => onMove(index - 1)}
        />
        <IconButton
          label={fieldStrings.down(what)}
          sign="↓"
          isOff={index === last}
          act={() => onMove(index + 1)}
        />
        <IconButton label={fieldStrings.remove(what)} sign="×" isOff={!canRemove} act={onRemove} />
      </span>
    </li>
  );
}

const begun = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const rowLabel = (index: number) => begun(say.row(index + 1));
const optionLabel = (index: number) => begun(say.option(index + 1));
