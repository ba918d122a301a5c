import type { Side } from '../api/types.js';

const shapes = {
  good: 'M6 1.5 11 10.5H1Z',
  neutral: 'M2 6a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z',
  bad: 'M6 10.5 1 1.5h10Z',
};

/** The shape that stands beside the colour of a side: up, round, down. */
export function SideSign({ side }: Side) {
  return (
    <svg class={`sign ${side}`} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={shapes[side]} />
    </svg>
  );
}
