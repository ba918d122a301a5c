import type { ScoreView } from '../journey/scoreView.js';
import { strings } from '../strings.js';

/** `72 ±6 · n 184`, or "too few" in grey where a number would pretend. */
export function ScoreFigure({ view }: { view: ScoreView }) {
  const { figure, n } = view;
  if (!figure) {
    return (
      <p class="figure few" title={strings.journey.tooFewWhy(n)}>
        <span class="value">{strings.journey.tooFew}</span> <span class="n">{strings.journey.n(n)}</span>
      </p>
    );
  }
  return (
    <p class="figure" title={strings.journey.interval(figure.low, figure.high)}>
      <span class="value">{figure.value}</span> <span class="certainty">{figure.certainty}</span>{' '}
      <span class="n">{strings.journey.n(n)}</span>
    </p>
  );
}
