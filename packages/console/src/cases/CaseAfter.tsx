import type { CaseDetail } from '../api/caseTypes.js';
import { Moment } from '../parts/Moment.js';
import { caseStrings as say } from './caseStrings.js';

/** What the same person answered once the case was closed, and so whether it helped. */
export function CaseAfter({ item: { status, helped, later } }: { item: CaseDetail }) {
  return (
    <section class="case-part">
      <h3>{say.later}</h3>
      {helped ? (
        <p class={`helped ${helped}`}>{say.helped[helped]}</p>
      ) : (
        <p class="few">{status === 'resolved' ? say.laterNone : say.laterOpen}</p>
      )}
      <ol class="case-lines">
        {later.map(({ prompt, at, before, after, verdict }) => (
          <li key={prompt}>
            <span>{say.changed(before, after, verdict)}</span>
            <span class="meta">
              <Moment at={at} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
