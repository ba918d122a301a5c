import { usePlace } from './editing.js';
import { FieldFrame } from './FieldFrame.js';
import type { Keys } from './setIn.js';

interface CheckAtProps {
  at: Keys;
  label: string;
  hint?: string;
  /** What holds while nothing is written. */
  usual?: boolean;
}

/** Yes or no. A text that stands for yes, such as own words for “other”, is yes as well. */
export function CheckAt({ at, label, hint, usual = false }: CheckAtProps) {
  const { value, set, problems, advice } = usePlace(at);
  return (
    <FieldFrame {...{ label, hint, problems, advice }} isInline>
      {(wiring) => (
        <input
          {...wiring}
          type="checkbox"
          checked={Boolean(value ?? usual)}
          onChange={({ currentTarget: { checked } }) => set(checked === usual ? undefined : checked)}
        />
      )}
    </FieldFrame>
  );
}
