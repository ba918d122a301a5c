import type { StoneView } from '../journey/stones.js';
import { strings } from '../strings.js';

const say = strings.breakpoints.stone;
const [width, height] = [28, 20];
/** From top to bottom through the middle of the stone. */
const crack = 'M14.6 .5 12.4 6.2 16 9.8 12.8 13.8 14.2 19.5';

/** A touchpoint as a stone: its size is its reach, its fill whether it reaches its target, a crack that it breaks. */
export function Stone({ of: { size, fill, isCracked } }: { of: StoneView }) {
  const transform = `translate(${(width / 2) * (1 - size)} ${(height / 2) * (1 - size)}) scale(${size})`;
  return (
    <svg class={`path-stone ${fill}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say[fill]}>
      <g transform={transform}>
        <ellipse cx={width / 2} cy={height / 2} rx="12.5" ry="8.5" />
        {isCracked && <path d={crack} />}
      </g>
    </svg>
  );
}
