import { usePlace } from './editing.js';
import { FieldFrame } from './FieldFrame.js';
import type { Keys } from './setIn.js';

export interface ChoiceOption {
  value: string | number | boolean;
  text: string;
}

interface ChoiceAtProps {
  at: Keys;
  label: string;
  hint?: string;
  options: readonly ChoiceOption[];
  /** What holds while nothing is written; choosing it writes nothing. */
  usual?: string | number | boolean;
  /** What is offered for nothing at all. */
  none?: string;
}

/** One of a few values. A value that none of them is stays, and is shown as it is. */
export function ChoiceAt({ at, label, hint, options, usual, none }: ChoiceAtProps) {
  const { value, set, problems, advice } = usePlace(at);
  const shown = value ?? usual;
  const isKnown = shown === undefined || options.some((option) => option.value === shown);
  return (
    <FieldFrame {...{ label, hint, problems, advice }}>
      {(wiring) => (
        <select
          {...wiring}
          value={shown === undefined ? '' : String(shown)}
          onChange={(event) => {
            const chosen = options.find((option) => String(option.value) === event.currentTarget.value);
            set(chosen?.value === usual ? undefined : chosen?.value);
          }}
        >
          {none !== undefined && <option value="">{none}</option>}
          {!isKnown && <option value={String(shown)}>{String(shown)}</option>}
          {options.map((option) => (
            <option key={String(option.value)} value={String(option.value)}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
