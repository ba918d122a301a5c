import type { Way } from './step.js';

/** A line to the edge that something moves towards. */
const shapes: Record<Way, string> = {
  up: 'M3 8 6 5l3 3',
  down: 'M3 5l3 3 3-3',
  back: 'M8 3 5 6l3 3',
  on: 'M5 3l3 3-3 3',
};

interface MovesProps {
  /** The buttons to show, each with what it does in words. */
  ways: readonly { way: Way; label: string; isEnd: boolean }[];
  onMove: (way: Way) => void;
}

/** Buttons that move something by one step; at an end they stay, so that the focus does too. */
export function Moves({ ways, onMove }: MovesProps) {
  return (
    <span class="moves">
      {ways.map(({ way, label, isEnd }) => (
        <button
          key={way}
          type="button"
          class={`move ${way}`}
          aria-label={label}
          title={label}
          aria-disabled={isEnd}
          data-way={way}
          onClick={() => onMove(way)}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d={shapes[way]} />
          </svg>
        </button>
      ))}
    </span>
  );
}
