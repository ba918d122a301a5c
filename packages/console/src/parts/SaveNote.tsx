import { strings } from '../strings.js';
import type { Draft } from '../surveys/createDraft.js';

const say = strings.draft;

/** Says truthfully whether what is on the page is also in the collector. */
export function SaveNote({ draft }: { draft: Draft }) {
  const state = draft.state.value;
  const isProblem = state.is === 'failed' || state.is === 'invalid' || state.is === 'conflict';
  return (
    <span class={`save-note ${isProblem ? 'problem' : ''}`} role="status">
      {textOf(draft)}
      {state.is === 'failed' && (
        <button type="button" class="link" onClick={() => void draft.flush()}>
          {strings.tryAgain}
        </button>
      )}
    </span>
  );
}

function textOf({ state, edited }: Draft): string {
  switch (state.value.is) {
    case 'saved':
      return edited.value ? say.saved : '';
    case 'waiting':
    case 'saving':
      return say.saving;
    case 'failed':
      return say.failed(state.value.message);
    case 'invalid':
      return say.invalid;
    case 'conflict':
      return say.conflict;
  }
}
