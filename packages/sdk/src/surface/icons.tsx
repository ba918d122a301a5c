import type { ComponentChildren, VNode } from 'preact';

/** Drawn in one stroke weight, clear in one colour. */
export function Drawing({ children }: { children: ComponentChildren }): VNode {
  return (
    <svg class="drawing" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export function Cross(): VNode {
  return (
    <Drawing>
      <path d="m6 6 12 12M18 6 6 18" />
    </Drawing>
  );
}
