import type { ComponentChildren } from 'preact';
import { LeaveGuard } from '../../editor/LeaveGuard.js';
import { Overtaken } from '../../editor/Overtaken.js';
import { useWatchedDraft } from '../../editor/useWatchedDraft.js';
import { Conflict } from '../../parts/Conflict.js';
import { DraftProblems } from '../../parts/DraftProblems.js';
import { PublishBar } from '../../parts/PublishBar.js';
import { WithDraft } from '../../parts/WithDraft.js';
import type { Live } from '../../state/drafting.js';
import { ownRole } from '../../state/session.js';
import type { Draft } from '../../surveys/createDraft.js';

interface DraftSectionProps {
  project: string;
  /** Viewers see what stands there and change nothing. */
  children: (draft: Draft, canWrite: boolean) => ComponentChildren;
}

/** A part of the settings that belongs to the document: saved as draft by itself, live when it is published. */
export function DraftSection({ project, children }: DraftSectionProps) {
  return (
    <WithDraft project={project}>
      {(draft, live) => <OpenDraft {...{ project, draft, live }}>{children}</OpenDraft>}
    </WithDraft>
  );
}

interface OpenDraftProps extends DraftSectionProps {
  draft: Draft;
  live: Live;
}

function OpenDraft({ project, draft, live, children }: OpenDraftProps) {
  const canWrite = ownRole() !== 'viewer';
  useWatchedDraft(project, draft);
  return (
    <>
      <LeaveGuard draft={draft} />
      <Conflict draft={draft} />
      <Overtaken draft={draft} />
      <DraftProblems draft={draft} />
      <fieldset class="draft-section" disabled={!canWrite}>
        {children(draft, canWrite)}
      </fieldset>
      {canWrite && <PublishBar {...{ project, draft, live }} />}
    </>
  );
}
