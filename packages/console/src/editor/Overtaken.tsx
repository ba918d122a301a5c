import { differences } from '../history/differences.js';
import { differenceText } from '../history/differenceText.js';
import { Notice } from '../parts/Notice.js';
import type { Draft } from '../surveys/createDraft.js';
import { surveyFormStrings as say } from './surveyFormStrings.js';

const most = 8;

/** Says that somebody else has changed the draft while nothing was written here, and what. */
export function Overtaken({ draft }: { draft: Draft }) {
  const overtaken = draft.overtaken.value;
  if (!overtaken) return null;
  const found = differences(overtaken.before, overtaken.after).map((one) => differenceText(one));
  return (
    <Notice>
      <p role="status">{say.overtaken}</p>
      <ul>
        {found.slice(0, most).map(({ where, after }) => (
          <li key={where}>
            {where}
            {after !== undefined && `: ${after}`}
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={draft.forgetOvertaken}>
        {say.overtakenOk}
      </button>
    </Notice>
  );
}
