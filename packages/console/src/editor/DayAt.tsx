import { DayInput } from './DayInput.js';
import { usePlace } from './editing.js';
import { FieldFrame } from './FieldFrame.js';
import type { Keys } from './setIn.js';

/** A calendar day, or an instant that somebody wrote in JSON, which is shown as it is. */
export function DayAt({ at, label, hint }: { at: Keys; label: string; hint?: string }) {
  const { value, set, problems, advice } = usePlace(at);
  const written = typeof value === 'string' ? value : '';
  return (
    <FieldFrame {...{ label, hint, problems, advice }}>
      {(wiring) => <DayInput {...wiring} value={written} onInput={(day) => set(day || undefined)} />}
    </FieldFrame>
  );
}
