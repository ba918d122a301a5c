import type { CountView } from '../journey/countView.js';
import { strings } from '../strings.js';

/** Fewer would make every share a matter of chance. */
const minForShares = 5;

/** How many gave each answer, in the order in which they were offered. */
export function ChoiceCounts({ view: { text, n, options } }: { view: CountView }) {
  return (
    <div class="score">
      <p class="metric">
        {text} <span class="n">{strings.journey.n(n)}</span>
      </p>
      <ul class="counts">
        {options.map((option) => (
          <li key={option.id}>
            <span>{option.text}</span>{' '}
            <span class="number">
              {n < minForShares ? option.n : `${option.n} · ${strings.journey.share(option.n, n)}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
