import type { QuestionScore } from '../api/types.js';
import type { CountView } from '../journey/countView.js';
import { scoreView } from '../journey/scoreView.js';
import { strings } from '../strings.js';

/** Fewer would make every share a matter of chance. */
const minForShares = 5;

/** A score in one line, beside one that is told in full. */
export function ScoreLine({ of }: { of: QuestionScore }) {
  const { metric, figure, n } = scoreView(of);
  return (
    <p class="card-line" title={of.text}>
      <span class="metric">{of.row?.text ?? metric}</span>{' '}
      {figure ? (
        <span class="number">
          <b>{figure.value}</b> <span class="certainty">{figure.certainty}</span>
        </span>
      ) : (
        <span class="few" title={strings.journey.tooFewWhy(n)}>
          {strings.journey.tooFew}
        </span>
      )}
    </p>
  );
}

/** What most chose, of a question whose answers are none better than another. */
export function MostChosen({ of: { text, n, options } }: { of: CountView }) {
  const [first, second] = [...options].sort((a, b) => b.n - a.n);
  const isTie = first?.n === second?.n;
  return (
    <div class="most">
      <p class="metric">
        {text} <span class="n">{strings.journey.n(n)}</span>
      </p>
      <p class="card-line">
        <span>{isTie ? strings.journey.undecided : first?.text}</span>{' '}
        {!isTie && first && <span class="number">{shareText(first.n, n)}</span>}
      </p>
    </div>
  );
}

function shareText(chosen: number, n: number): string {
  return n < minForShares ? strings.journey.outOf(chosen, n) : strings.journey.share(chosen, n);
}
