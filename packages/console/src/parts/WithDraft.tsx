import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { drafting, type Live, openDraft } from '../state/drafting.js';
import type { Draft } from '../surveys/createDraft.js';
import { Failed } from './Notice.js';
import { Skeleton } from './Skeleton.js';

interface WithDraftProps {
  project: string;
  children: (draft: Draft, live: Live) => ComponentChildren;
}

/** Opens the draft for what stands inside. */
export function WithDraft({ project, children }: WithDraftProps) {
  useEffect(() => void openDraft(project), [project]);
  const state = drafting.value;
  if (state.is === 'loading' || state.project !== project) return <Skeleton kind="line" rows={6} />;
  if (state.is === 'failed') return <Failed message={state.message} again={() => void openDraft(project)} />;
  return <>{children(state.draft, state.live)}</>;
}
