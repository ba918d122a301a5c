import type { Value } from '@cairn/schema';
import { useState } from 'preact/hooks';
import type { ValueKind } from './conditionModel.js';
import { conditionStrings as say } from './conditionStrings.js';
import { deviceName } from './deviceName.js';

interface SeveralValuesProps {
  values: readonly Value[];
  kind: ValueKind;
  onChange: (values: Value[]) => void;
}

/** Any of several values: ticked where they are known, one on each line where not. */
export function SeveralValues({ values, kind, onChange }: SeveralValuesProps) {
  const [typed, setTyped] = useState<string>();
  if ('options' in kind) {
    return (
      <div class="ticks">
        {kind.options.map(({ id, text }) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              checked={values.includes(id)}
              onChange={({ currentTarget }) =>
                onChange(currentTarget.checked ? [...values, id] : values.filter((one) => one !== id))
              }
            />
            {kind.is === 'device' ? deviceName(id) : text}
          </label>
        ))}
      </div>
    );
  }
  const stored = values.map(String).join('\n');
  const isNumbers =
    kind.is === 'step' || kind.is === 'count' || values.every((one) => typeof one === 'number');
  return (
    <label>
      <span>{say.values}</span>
      <textarea
        rows={2}
        value={typed ?? stored}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          const lines = currentTarget.value.split('\n').map((line) => line.trim());
          onChange(lines.filter(Boolean).map((line) => listValue(line, isNumbers)));
        }}
        onBlur={() => setTyped(undefined)}
      />
    </label>
  );
}

/** In a list of numbers a number is one; whatever else is written is a text. */
function listValue(line: string, isNumbers: boolean): Value {
  const number = Number(line.replace(',', '.'));
  return isNumbers && Number.isFinite(number) ? number : line;
}
