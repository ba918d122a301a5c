import type { ComponentChildren } from 'preact';
import { navigate } from '../state/router.js';

interface LinkProps {
  href: string;
  children: ComponentChildren;
  class?: string;
  current?: boolean;
  label?: string;
}

/** A link inside the console: a real address, followed without loading the page again. */
export function Link({ href, children, current, label, ...rest }: LinkProps) {
  return (
    <a
      {...rest}
      href={href}
      {...(current && { 'aria-current': 'page' as const })}
      {...(label && { 'aria-label': label })}
      onClick={(event) => {
        if (opensElsewhere(event)) return;
        event.preventDefault();
        navigate(href);
      }}
    >
      {children}
    </a>
  );
}

function opensElsewhere(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
