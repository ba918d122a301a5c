import { signal } from '@preact/signals';

/** What lies over the screen: the palette, the list of keys, or nothing. */
export const overlay = signal<'none' | 'palette' | 'keys'>('none');

export function openOverlay(which: 'palette' | 'keys'): void {
  overlay.value = which;
}

/** Closes it; the browser gives the focus back to where it was. */
export function closeOverlay(): void {
  document.querySelector<HTMLDialogElement>('dialog.sheet[open]')?.close();
  overlay.value = 'none';
}

/** Opens the palette by Ctrl or ⌘ and K, and the list of keys by a question mark that is not being written. */
export function followKeys(): void {
  addEventListener('keydown', (event) => {
    if (
      (event.ctrlKey || event.metaKey) &&
      !event.shiftKey &&
      !event.altKey &&
      event.key.toLowerCase() === 'k'
    ) {
      event.preventDefault();
      if (overlay.peek() === 'palette') closeOverlay();
      else openOverlay('palette');
    } else if (event.key === '?' && !isWriting(event.target) && !document.querySelector('dialog[open]')) {
      event.preventDefault();
      openOverlay('keys');
    }
  });
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
