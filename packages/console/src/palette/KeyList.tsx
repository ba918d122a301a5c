import { closeOverlay } from '../state/overlay.js';
import { paletteStrings as say } from './paletteStrings.js';
import { Sheet } from './Sheet.js';

/** The keys that do something. */
export function KeyList() {
  return (
    <Sheet label={say.keysTitle}>
      <div class="sheet-body">
        <h2>{say.keysTitle}</h2>
        <dl class="key-list">
          {say.keys.map(([key = '', what = '']) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <button type="button" class="button" onClick={() => closeOverlay()}>
          {say.close}
        </button>
      </div>
    </Sheet>
  );
}
