import type { SurveyFunnel } from '../api/types.js';
import { percent } from '../format.js';
import { resultStrings as say } from './resultStrings.js';

/** Every question in its place: who answered it, and who turned away at it. */
export function DropOff({ of: { started, questions } }: { of: SurveyFunnel }) {
  const most = Math.max(1, started, ...questions.map(({ answered }) => answered));
  return (
    <div>
      <h3>{say.dropOff}</h3>
      <ol class="steps drop-off">
        {questions.map(({ question, text, answered, dismissed }, at) => (
          <li key={question}>
            <span>
              {say.position(at + 1, text)}
              {dismissed > 0 && <span class="meta"> {say.left(dismissed)}</span>}
            </span>
            <svg class="bar" width="100%" height="12" aria-hidden="true" focusable="false">
              <rect class="station" width={`${(100 * answered) / most}%`} height="12" />
            </svg>
            <span class="number">{say.answered(answered, percent(answered, started))}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
