import type { CaseHistoryItem } from '../api/caseTypes.js';
import { Moment } from '../parts/Moment.js';
import { caseStrings as say } from './caseStrings.js';

/** Who did what to a case, the newest first. */
export function CaseHistory({ history }: { history: CaseHistoryItem[] }) {
  return (
    <section class="case-part">
      <h3>{say.history}</h3>
      <ol class="case-lines">
        {history.toReversed().map((line, at) => (
          <li key={history.length - at}>
            <span>
              {say.by(line.author, line.kind)} {line.kind === 'assigned' && givenText(line.assignee)}
            </span>
            <span class="meta">
              <Moment at={line.at} />
            </span>
            <Words words={line.words} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function givenText(assignee: string | null | undefined): string {
  return assignee ? say.given(assignee) : say.givenNobody;
}

function Words({ words }: { words: string | null | undefined }) {
  if (words === undefined) return null;
  return words === null ? <p class="few">{say.forgotten}</p> : <p class="words">{words}</p>;
}
