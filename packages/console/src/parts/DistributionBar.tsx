import type { Side, StepCount } from '../api/types.js';
import { percentText } from '../format.js';
import { segmentsOf } from '../journey/distribution.js';
import type { ScoreView } from '../journey/scoreView.js';
import { strings } from '../strings.js';
import { SideSign } from './SideSign.js';

const sides = ['bad', 'neutral', 'good'] as const;

/** How the answers spread, from bad to good, with the share of each side written under it. */
export function DistributionBar({ distribution, view }: { distribution: StepCount[]; view: ScoreView }) {
  const isOnScale = (side: Side['side']) => distribution.some((step) => step.side === side);
  return (
    <div class="spread">
      <svg class="bar" width="100%" height="10" role="img" aria-label={view.spread}>
        {segmentsOf(distribution).map(({ step, side, x, width, n }) => (
          <rect key={step} class={side} x={`${x}%`} width={`${width}%`} height="10">
            <title>{`${step}: ${n}`}</title>
          </rect>
        ))}
      </svg>
      <ul class="shares" aria-hidden="true">
        {sides.filter(isOnScale).map((side) => (
          <li key={side} title={strings.journey.side[side]}>
            <SideSign side={side} />
            {view.figure ? percentText(view.shares[side]) : view.counts[side]}
          </li>
        ))}
      </ul>
    </div>
  );
}
