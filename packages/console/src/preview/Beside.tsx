import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { lazily } from '../parts/lazily.js';
import type { WhatIsPreviewed } from './useCompiled.js';

const PreviewPane = lazily(async () => (await import('./PreviewPane.js')).PreviewPane);

/** Room for the form and a phone; with less, the preview is a page of its own. */
const room = matchMedia('(min-width: 75rem)');
const hasRoom = signal(room.matches);
room.addEventListener('change', () => {
  hasRoom.value = room.matches;
});

/** What changes a survey, and beside it, where there is room, what comes of it. */
export function Beside({ children, ...previewed }: WhatIsPreviewed & { children: ComponentChildren }) {
  return (
    <div class="with-preview">
      <div>{children}</div>
      {hasRoom.value && (
        <aside>
          <PreviewPane {...previewed} />
        </aside>
      )}
    </div>
  );
}
