import { type Selection, selectionOf, selectionText } from './selection.js';

const kind = 'text/plain';

/** Takes a stage or a touchpoint along; nothing of it leaves the page but its name in the code. */
export function startDrag(event: DragEvent, what: Selection): void {
  event.stopPropagation(); // a touchpoint is taken, and not the stage around it
  event.dataTransfer?.setData(kind, selectionText(what));
  if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
}

/** What was dropped; undefined for anything that comes from elsewhere. */
export function dropOf(event: DragEvent): Selection | undefined {
  return selectionOf(event.dataTransfer?.getData(kind) ?? null);
}
