import type { ScoreTrend } from '../api/types.js';
import { sparklineOf } from '../journey/sparkline.js';
import { strings } from '../strings.js';

/** The way a score has gone, small: a line with its certainty behind it, and what it amounts to in words. */
export function Sparkline({ trend }: { trend: ScoreTrend }) {
  const drawn = sparklineOf(trend.points);
  if (!drawn) return null;
  return (
    <p class={`trend ${trend.effect}`} title={trend.sentence}>
      <svg class="sparkline" viewBox="-2 -2 104 28" preserveAspectRatio="none" aria-hidden="true">
        <path class="band" d={drawn.band} />
        <path class="line" d={drawn.line} />
        {drawn.dots.map(({ x, y }) => (
          <circle key={x} cx={x} cy={y} r="2" />
        ))}
      </svg>
      <span>{strings.journey.trend(trend.verdict, trend.effect)}</span>
    </p>
  );
}
