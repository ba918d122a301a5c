import { signal } from '@preact/signals';
import { lazily } from '../parts/lazily.js';
import type { WhatIsPreviewed } from './useCompiled.js';

const PreviewPane = lazily(async () => (await import('./PreviewPane.js')).PreviewPane);

/** Room for the form and a phone, as in `editor.css`; with less, the preview is a page of its own. */
const room = matchMedia('(min-width: 80.01rem)');
const hasRoom = signal(room.matches);
room.addEventListener('change', () => {
  hasRoom.value = room.matches;
});

/** Beside what changes a survey, where there is room: what comes of it. */
export function PreviewAside(previewed: WhatIsPreviewed) {
  if (!hasRoom.value) return null;
  return (
    <aside class="editor-aside">
      <PreviewPane {...previewed} />
    </aside>
  );
}
