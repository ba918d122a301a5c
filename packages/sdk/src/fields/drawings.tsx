import type { VNode } from 'preact';
import { Drawing } from '../surface/icons.js';

/** Drawings of steps: the selected state is told by fill and shape, not by colour alone. */

/** A face on a scale: `mood` runs from −1, a deep frown, to 1, a broad smile. */
export function Face({ mood }: { mood: number }): VNode {
  const bend = 15.2 + mood * 3.4;
  const ends = 15.2 - mood * 1.2;
  return (
    <Drawing>
      <circle class="body" cx="12" cy="12" r="10" />
      <path class="dot" d="M8.6 9.4v.2M15.4 9.4v.2" />
      <path d={`M7.6 ${ends}Q12 ${bend} 16.4 ${ends}`} />
    </Drawing>
  );
}

export function Star(): VNode {
  return (
    <Drawing>
      <path class="body" d="m12 2.6 2.9 5.9 6.5.9-4.7 4.6 1.1 6.5-5.8-3.1-5.8 3.1 1.1-6.5L2.6 9.4l6.5-.9z" />
    </Drawing>
  );
}

const thumb =
  'M7 10.5v9H4v-9zm0 0 4-8c1.9 0 2.7 1.2 2.4 3l-.6 3.5h5.7c1.3 0 2.2 1.2 1.9 2.4l-1.4 6.2c-.2 1-1 1.9-2.1 1.9H7z';

export function Thumb({ isUp }: { isUp: boolean }): VNode {
  return (
    <Drawing>
      <path class="body" d={thumb} {...(!isUp && { transform: 'rotate(180 12 12)' })} />
    </Drawing>
  );
}
