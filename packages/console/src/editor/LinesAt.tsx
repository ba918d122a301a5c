import { useState } from 'preact/hooks';
import { usePlace } from './editing.js';
import { FieldFrame } from './FieldFrame.js';
import type { Keys } from './setIn.js';

/** A list of words, one on each line. Empty lines are kept while one types, and are not part of the list. */
export function LinesAt({ at, label, hint }: { at: Keys; label: string; hint?: string }) {
  const { value, set, problems, advice } = usePlace(at);
  const stored = Array.isArray(value) ? value.map(String) : [];
  const [typed, setTyped] = useState<string>();
  const text =
    typed !== undefined && linesOf(typed).join('\n') === stored.join('\n') ? typed : stored.join('\n');
  return (
    <FieldFrame {...{ label, hint, problems, advice }} class="lines">
      {(wiring) => (
        <textarea
          {...wiring}
          rows={Math.max(2, text.split('\n').length)}
          value={text}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            set(linesOf(currentTarget.value));
          }}
        />
      )}
    </FieldFrame>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
