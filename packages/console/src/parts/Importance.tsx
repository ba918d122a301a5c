import { strings } from '../strings.js';

const steps = [1, 2, 3, 4, 5];

/** How much a touchpoint matters, as filled stones of five. */
export function Importance({ of }: { of: number }) {
  return (
    <svg class="importance" viewBox="0 0 40 6" role="img" aria-label={strings.journey.importance(of)}>
      <title>{strings.journey.importance(of)}</title>
      {steps.map((step) => (
        <ellipse key={step} cx={8 * step - 4} cy="3" rx="3" ry="2.2" class={step <= of ? 'full' : 'hollow'} />
      ))}
    </svg>
  );
}
