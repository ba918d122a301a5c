import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { strings } from '../strings.js';
import { Mark } from './Mark.js';

/** What stands before the console: one quiet card with the mark. */
export function Door({ title, children }: { title: string; children?: ComponentChildren }) {
  useEffect(() => {
    document.title = strings.title(title);
  }, [title]);
  return (
    <main class="door" id="main">
      <p class="brand">
        <Mark /> {strings.product}
      </p>
      <h1>{title}</h1>
      {children}
    </main>
  );
}
