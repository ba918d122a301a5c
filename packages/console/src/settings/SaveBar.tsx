import type { Refused } from '../state/useSubmit.js';
import { settingsStrings as say } from './settingsStrings.js';

interface SaveBarProps {
  isChanged: boolean;
  isSending: boolean;
  /** Was saved just now, and not changed since. */
  isSaved: boolean;
  /** Why not, unless a field says so already. */
  refused?: Refused | undefined;
  /** Where saving cannot be undone: what it does, on the button that does it. */
  deed?: string | undefined;
  discard: () => void;
}

/** The end of a form: saves, undoes, and says truthfully whether what one sees is what the collector has. */
export function SaveBar({ isChanged, isSending, isSaved, refused, deed, discard }: SaveBarProps) {
  const state = isSending ? say.saving : isChanged ? say.unsaved : isSaved ? say.saved : '';
  return (
    <div class="save-bar">
      <button
        type="submit"
        class={`button ${deed ? 'danger' : 'primary'}`}
        aria-disabled={!isChanged || isSending}
      >
        {deed ?? say.save}
      </button>
      {isChanged && !isSending && (
        <button type="button" class="link" onClick={discard}>
          {say.discard}
        </button>
      )}
      <span class="save-note" role="status">
        {state}
      </span>
      {refused && (
        <p class="problem" role="alert">
          {refused.message}
        </p>
      )}
    </div>
  );
}
