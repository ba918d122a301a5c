import { number } from '../format.js';
import { deviceShares, otherBehaviour } from './assumed.js';
import { devices } from './look.js';
import { previewStrings } from './previewStrings.js';
import { simulateStrings as say } from './simulateStrings.js';

const percent = (share: number) => number(Math.round(100 * share));

/** Everything that a simulation takes for granted, so that nobody takes its figures for more than they are. */
export function Assumptions({ hasAudience }: { hasAudience: boolean }) {
  const { notNow, never, triggered } = otherBehaviour;
  const shares = devices.map(
    (one) => `${previewStrings.devices[one]} ${say.percent(percent(deviceShares[one] ?? 0))}`,
  );
  const lines = [
    say.assumed.model,
    say.assumed.fresh,
    say.assumed.devices(shares),
    ...(hasAudience ? [say.assumed.noAttributes] : []),
    say.assumed.behaviour(percent(notNow), percent(never)),
    say.assumed.triggered(percent(triggered)),
    say.assumed.others,
    say.assumed.same,
  ];
  return (
    <details class="assumptions" open={hasAudience}>
      <summary>{say.assumptions}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
