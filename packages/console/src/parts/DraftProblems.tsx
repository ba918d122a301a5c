import { strings } from '../strings.js';
import type { Draft } from '../surveys/createDraft.js';
import { findingsElsewhere } from '../surveys/findingsAt.js';
import { Notice } from './Notice.js';

/** Why the draft is not saved, where no field can say it. */
export function DraftProblems({ draft }: { draft: Draft }) {
  const state = draft.state.value;
  if (state.is !== 'invalid') return null;
  return (
    <Notice tone="problem">
      {findingsElsewhere(state.findings, draft.document.value).map((text) => (
        <p key={text}>{strings.draft.invalidElsewhere(text)}</p>
      ))}
    </Notice>
  );
}
