import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface SectionNavProps {
  label: string;
  /** Which of the parts is open. */
  current: string | undefined;
  /** Links, the open one with `aria-current`. */
  children: ComponentChildren;
}

/** The parts of a screen: a column beside them, and on a phone a row that is pushed to the one that is open. */
export function SectionNav({ label, current, children }: SectionNavProps) {
  const nav = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const open = nav.current?.querySelector('[aria-current]');
    // Only the row moves: `scrollIntoView` would move the page as well.
    if (nav.current && open) nav.current.scrollLeft += middle(open) - middle(nav.current);
  }, [current]);
  return (
    <nav class="section-nav" aria-label={label} ref={nav}>
      {children}
    </nav>
  );
}

function middle(element: Element): number {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
}
