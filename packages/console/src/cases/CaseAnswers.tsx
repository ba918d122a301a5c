import type { StoredResponse } from '../api/types.js';
import { AnswerItem } from '../parts/AnswerItem.js';
import { Skeleton } from '../parts/Skeleton.js';
import { isOnTheWay, versions } from '../state/versions.js';
import { caseStrings as say } from './caseStrings.js';

/** What was said that opened the case, the newest first. */
export function CaseAnswers({ responses }: { responses: StoredResponse[] }) {
  if (!responses.length) return null;
  if (responses.some(({ version }) => isOnTheWay(version))) return <Skeleton kind="line" rows={2} />;
  return (
    <section class="case-part">
      <h3>{say.answers}</h3>
      <ol class="answers">
        {responses.toReversed().map((response) => (
          <li key={response.prompt}>
            <AnswerItem response={response} document={versions.value.get(response.version)} />
          </li>
        ))}
      </ol>
    </section>
  );
}
