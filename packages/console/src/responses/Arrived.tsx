import { responseStrings as say } from './responseStrings.js';
import { pageSize } from './useResponses.js';

/** How many came meanwhile, and the way to them. The list does not move until it is asked to. */
export function Arrived({ n, show }: { n: number; show: () => void }) {
  const isAll = n < pageSize;
  return (
    <div class="newcomers" role="status">
      {n > 0 && (
        <button type="button" class="button primary" aria-label={say.arrivedGo(n)} onClick={show}>
          {say.arrived(n, isAll)}
        </button>
      )}
    </div>
  );
}
