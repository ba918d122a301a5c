import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { watchNearness } from '../state/nearness.js';
import { Link } from './Link.js';

interface NearProps {
  isAlways: boolean;
  title: string;
  href: string;
  children: () => ComponentChildren;
}

/**
 * Draws a card while it is near what is seen, and only its name and link otherwise: a thousand cards would take the
 * browser a second, and each of them can still be reached by key, by search in the page, and by ear.
 */
export function Near({ isAlways, title, href, children }: NearProps) {
  const box = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => (box.current && !isAlways ? watchNearness(box.current, setNear) : undefined), [isAlways]);
  // The same element again is left alone, so that new figures cost only what shows them.
  const far = useMemo(() => <Far title={title} href={href} />, [title, href]);
  if (isAlways) return <>{children()}</>;
  return (
    <div ref={box} class="near">
      {isNear ? children() : far}
    </div>
  );
}

function Far({ title, href }: { title: string; href: string }) {
  return (
    <article class="touchpoint far">
      <h3>
        <Link href={href}>{title}</Link>
      </h3>
    </article>
  );
}
