import { isOnline } from '../state/online.js';
import { strings } from '../strings.js';

/** Says that nothing arrives or is saved while there is no network. */
export function OfflineBanner() {
  return (
    <div class="offline" role="status">
      {!isOnline.value && <p>{strings.offline}</p>}
    </div>
  );
}
