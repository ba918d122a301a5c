import { usePlace } from './editing.js';
import { FieldFrame } from './FieldFrame.js';
import type { Keys } from './setIn.js';

interface KindAtProps {
  /** The field that says which kind it is: `trigger.on`. */
  at: Keys;
  label: string;
  kind: string;
  options: readonly { value: string; text: string }[];
  onChoose: (kind: string) => void;
}

/** Which of several kinds something is; choosing another writes what that kind needs. */
export function KindAt({ at, label, kind, options, onChoose }: KindAtProps) {
  const { problems, advice } = usePlace(at);
  return (
    <FieldFrame {...{ label, problems, advice }}>
      {(wiring) => (
        <select {...wiring} value={kind} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
          {options.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
