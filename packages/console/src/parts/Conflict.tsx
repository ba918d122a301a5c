import { strings } from '../strings.js';
import type { Draft } from '../surveys/createDraft.js';
import { Notice } from './Notice.js';

const say = strings.draft;

/** Two people wrote at once: nothing typed here is lost until its author says so. */
export function Conflict({ draft }: { draft: Draft }) {
  if (draft.state.value.is !== 'conflict') return null;
  return (
    <Notice tone="problem" title={say.conflictTitle}>
      <p>{say.conflictLead}</p>
      <p class="row">
        <button type="button" class="button primary" onClick={() => void draft.resolve('mine')}>
          {say.keepMine}
        </button>
        <button type="button" class="button" onClick={() => void draft.resolve('theirs')}>
          {say.takeTheirs}
        </button>
      </p>
    </Notice>
  );
}
