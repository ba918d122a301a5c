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

/**
 * Opens the palette by Ctrl or ⌘ and K, and the list of keys by Ctrl or ⌘ and the slash. No key does anything by itself
 * (WCAG 2.1.4): whoever speaks to their computer, or lets a hand rest on it, presses many.
 */
export function followKeys(): void {
  addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    // On many keyboards the slash is a digit with Shift.
    const isList = event.key === '/';
    if (!isList && (event.shiftKey || event.key.toLowerCase() !== 'k')) return;
    if (isList && document.querySelector('dialog[open]')) return;
    event.preventDefault();
    if (isList) openOverlay('keys');
    else if (overlay.peek() === 'palette') closeOverlay();
    else openOverlay('palette');
  });
}
