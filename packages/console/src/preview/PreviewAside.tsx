import { signal } from '@preact/signals';
import { lazily } from '../parts/lazily.js';
import type { WhatIsPreviewed } from './useCompiled.js';

const PreviewPane = lazily(async () => (await import('./PreviewPane.js')).PreviewPane);

/** Room for the form and a phone; with less, the preview is a page of its own. */
const room = matchMedia('(min-width: 75rem)');
const hasRoom = signal(room.matches);
room.addEventListener('change', () => {
  hasRoom.value = room.matches;
});

/** What comes of a survey, beside what changes it; nothing where there is no room. */
export function PreviewAside(previewed: WhatIsPreviewed) {
  if (!hasRoom.value) return null;
  return (
    <aside class="editor-aside">
      <PreviewPane {...previewed} />
    </aside>
  );
}
