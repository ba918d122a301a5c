import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../parts/Notice.js';
import { holdBack, navigate, place } from '../state/router.js';
import type { Draft } from '../surveys/createDraft.js';
import { surveyFormStrings as say } from './surveyFormStrings.js';

/** Asks before one goes to another part of the console over words that could not be saved. */
export function LeaveGuard({ draft }: { draft: Draft }) {
  const [to, setTo] = useState<{ href: string; replace: boolean }>();
  useEffect(
    () =>
      holdBack((href, { replace }) => {
        if (showsTheSame(href) || draft.state.peek().is === 'saved') return false;
        void draft
          .flush()
          .then((isSaved) => (isSaved ? navigate(href, { replace }) : setTo({ href, replace })));
        return true;
      }),
    [draft],
  );
  if (!to || draft.state.value.is === 'saved') return null;
  return (
    <Notice tone="problem" title={say.leaving}>
      <p>{say.leavingLead}</p>
      <p class="row">
        <button type="button" class="button primary" onClick={() => setTo(undefined)}>
          {say.stay}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => navigate(to.href, { replace: to.replace, force: true })}
        >
          {say.leave}
        </button>
      </p>
    </Notice>
  );
}

/** The surveys show the same draft and what is wrong with it, and so does another part of the same screen. */
function showsTheSame(href: string): boolean {
  const path = href.replace(/[?#].*$/, '');
  return path === place.peek().path || path.startsWith('/surveys');
}
