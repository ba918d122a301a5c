import { useLayoutEffect, useRef } from 'preact/hooks';
import { leaveAnyway, leaving, stayHere } from '../state/leaving.js';
import { strings } from '../strings.js';

const say = strings.leaving;

/** Asks, in place, before somebody goes away over a form that is not saved. */
export function LeaveNote() {
  const stay = useRef<HTMLButtonElement>(null);
  const isHeld = leaving.value !== undefined;
  useLayoutEffect(() => {
    if (isHeld) stay.current?.focus();
  }, [isHeld]);
  if (!isHeld) return null;
  return (
    <div class="leaving" role="alert">
      <p>{say.title}</p>
      <p class="row">
        <button type="button" class="button primary" ref={stay} onClick={stayHere}>
          {say.stay}
        </button>
        <button type="button" class="button danger" onClick={leaveAnyway}>
          {say.leave}
        </button>
      </p>
    </div>
  );
}
