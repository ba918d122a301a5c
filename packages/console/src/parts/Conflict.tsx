import type { AuthoredDocument } from '../api/types.js';
import { surveyFormStrings } from '../editor/surveyFormStrings.js';
import { differences } from '../history/differences.js';
import { differenceText } from '../history/differenceText.js';
import { strings } from '../strings.js';
import type { Draft } from '../surveys/createDraft.js';
import { Notice } from './Notice.js';

const say = strings.draft;

/** Two people wrote at once: both see what the other changed, and nothing typed here is lost until its author says so. */
export function Conflict({ draft }: { draft: Draft }) {
  const state = draft.state.value;
  if (state.is !== 'conflict') return null;
  const { base, theirs } = state;
  return (
    <Notice tone="problem" title={say.conflictTitle}>
      <p>{say.conflictLead}</p>
      <Changed title={surveyFormStrings.theirs} before={base} after={theirs.document} />
      <Changed title={surveyFormStrings.mine} before={base} after={draft.document.value} />
      <p>{surveyFormStrings.both}</p>
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

interface ChangedProps {
  title: string;
  before: AuthoredDocument;
  after: AuthoredDocument;
}

const most = 8;

function Changed({ title, before, after }: ChangedProps) {
  const found = differences(before, after).slice(0, most);
  return (
    <div>
      <p class="meta">{title}</p>
      <ul>
        {found.map((one) => {
          const { where, after: now } = differenceText(one);
          return (
            <li key={where}>
              {where}
              {now !== undefined && `: ${now}`}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
