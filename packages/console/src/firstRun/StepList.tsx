import { Link } from '../parts/Link.js';
import { firstRunStrings as say } from './firstRunStrings.js';
import { type Step, stepHref, steps } from './steps.js';

/** Where one is on the way, as stones; each leads to its step. */
export function StepList({ step: current }: { step: Step }) {
  const at = steps.indexOf(current);
  return (
    <nav aria-label={say.steps}>
      <ol class="run-steps">
        {steps.map((step, index) => (
          <li key={step} class={index < at ? 'passed' : index === at ? 'here' : ''}>
            <Link href={stepHref(step)} current={index === at}>
              {say.step[step]}
              {index < at && <span class="unseen"> ({say.done})</span>}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
