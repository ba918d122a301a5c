import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { closeOverlay } from '../state/overlay.js';

interface SheetProps {
  label: string;
  children: ComponentChildren;
}

/** A dialog over the screen: the browser keeps the focus in it, and Escape or a click beside it closes it. */
export function Sheet({ label, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    const box = dialog.current;
    const beside = (event: Event) => event.target === box && closeOverlay();
    box?.addEventListener('click', beside);
    return () => box?.removeEventListener('click', beside);
  }, []);
  return (
    <dialog
      class="sheet"
      aria-label={label}
      ref={dialog}
      onCancel={(event) => {
        event.preventDefault();
        closeOverlay();
      }}
    >
      {children}
    </dialog>
  );
}
