import { caseStrings as say } from './caseStrings.js';

/** What the keyboard does on a card. */
export function CaseKeys() {
  return (
    <details class="keys">
      <summary>{say.keys}</summary>
      <dl>
        {say.keyList.map(([key, other, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd> {other && <kbd>{other}</kbd>}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
