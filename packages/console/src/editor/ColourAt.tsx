import { lookWords } from '../lookWords.js';
import { usePlace } from './editing.js';
import { FieldFrame } from './FieldFrame.js';
import { lookStrings as say } from './lookStrings.js';
import type { Keys } from './setIn.js';

const isColour = /^#[0-9a-fA-F]{6}$/;

/** A colour, written or picked; left empty it is the project's, or computed. */
export function ColourAt({ at, label }: { at: Keys; label: string }) {
  const { value, set, problems, advice } = usePlace(at);
  const written = typeof value === 'string' ? value : '';
  return (
    <FieldFrame {...{ label, problems, advice }}>
      {(wiring) => (
        <span class="colour">
          <input
            {...wiring}
            type="text"
            spellcheck={false}
            maxLength={7}
            placeholder={say.asProject}
            value={written}
            onInput={({ currentTarget }) => set(currentTarget.value.trim() || undefined)}
          />
          <input
            type="color"
            class={written ? '' : 'unset'}
            aria-label={lookWords.pick(label)}
            value={isColour.test(written) ? written : '#808080'}
            onInput={({ currentTarget }) => set(currentTarget.value)}
          />
        </span>
      )}
    </FieldFrame>
  );
}
