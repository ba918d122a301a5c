import type { ComponentChildren } from 'preact';
import { Conflict } from '../../parts/Conflict.js';
import { DraftProblems } from '../../parts/DraftProblems.js';
import { PublishBar } from '../../parts/PublishBar.js';
import { WithDraft } from '../../parts/WithDraft.js';
import { ownRole } from '../../state/session.js';
import type { Draft } from '../../surveys/createDraft.js';

interface DraftSectionProps {
  project: string;
  /** Viewers see what stands there and change nothing. */
  children: (draft: Draft, canWrite: boolean) => ComponentChildren;
}

/** A part of the settings that belongs to the document: saved as draft by itself, live when it is published. */
export function DraftSection({ project, children }: DraftSectionProps) {
  const canWrite = ownRole() !== 'viewer';
  return (
    <WithDraft project={project}>
      {(draft, live) => (
        <>
          <Conflict draft={draft} />
          <DraftProblems draft={draft} />
          <fieldset class="draft-section" disabled={!canWrite}>
            {children(draft, canWrite)}
          </fieldset>
          {canWrite && <PublishBar {...{ project, draft, live }} />}
        </>
      )}
    </WithDraft>
  );
}
