import { overlay } from '../state/overlay.js';
import { KeyList } from './KeyList.js';
import { Palette } from './Palette.js';

/** What lies over the screen, fetched when it is first asked for. */
export function Overlay({ project }: { project: string }) {
  switch (overlay.value) {
    case 'none':
      return null;
    case 'palette':
      return <Palette project={project} />;
    case 'keys':
      return <KeyList />;
  }
}
