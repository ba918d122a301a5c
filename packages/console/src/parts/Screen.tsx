import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { strings } from '../strings.js';

interface ScreenProps {
  title: string;
  lead?: ComponentChildren;
  /** What stands on the right of the title. */
  tools?: ComponentChildren;
  children: ComponentChildren;
}

let isFirst = true;

/** One screen: names the document, and takes the focus to its heading when it was come to by a link. */
export function Screen({ title, lead, tools, children }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = strings.title(title);
  }, [title]);
  useEffect(() => {
    if (!isFirst) heading.current?.focus({ preventScroll: true });
    isFirst = false;
  }, []);
  return (
    <>
      <header class="screen-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p class="lead">{lead}</p>}
        </div>
        {tools}
      </header>
      {children}
    </>
  );
}
