import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { isWithin } from '../surveys/advice.js';
import { placePath, useEditing } from './editing.js';
import type { Keys } from './setIn.js';

interface MoreProps {
  summary: ComponentChildren;
  /** Places that are inside: what is said of one of them is never folded away. */
  about: readonly Keys[];
  children: ComponentChildren;
}

/** What is not needed every day, folded away until somebody opens it or something is to be said of it. */
export function More({ summary, about, children }: MoreProps) {
  const { path, findings, advice } = useEditing();
  const [isOpened, setOpened] = useState(false);
  const places = about.map((keys) => placePath(path, keys));
  const isSaid = [...findings, ...advice.findings].some((one) =>
    places.some((here) => isWithin(one.path, here)),
  );
  return (
    <details
      class="more"
      open={isOpened || isSaid}
      onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
