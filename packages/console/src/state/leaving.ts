import { signal } from '@preact/signals';

/** Where somebody wants to go while a form is not saved; undefined while nobody is held up. */
export const leaving = signal<{ go: () => void } | undefined>(undefined);

const held = new Set<symbol>();

/** Holds whoever wants to leave the screen until `release` is called; returns it. */
export function holdHere(): () => void {
  const mark = Symbol('a form that is not saved');
  held.add(mark);
  return () => {
    held.delete(mark);
    if (!held.size) leaving.value = undefined;
  };
}

/** True when somebody may go at once; else they are asked, and `go` is what they wanted. */
export function mayLeave(go: () => void): boolean {
  if (!held.size) return true;
  leaving.value = { go };
  return false;
}

/** Goes where somebody wanted to, over what is not saved. */
export function leaveAnyway(): void {
  const wish = leaving.peek();
  held.clear();
  leaving.value = undefined;
  wish?.go();
}

export function stayHere(): void {
  leaving.value = undefined;
}
