import { useState } from 'preact/hooks';
import { dropOf } from './dragging.js';
import type { Selection } from './selection.js';

interface DropHandlers {
  onDragOver: (event: DragEvent) => void;
  onDragLeave: () => void;
  onDrop: (event: DragEvent) => void;
}

/** Lets something be dropped here. `take` says whether it is for here; what is not goes on to what stands around. */
export function useDrop(take: (dropped: Selection) => boolean): { isOver: boolean; drop: DropHandlers } {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    drop: {
      onDragOver: (event) => {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event) => {
        setOver(false);
        const dropped = dropOf(event);
        if (dropped && !take(dropped)) return;
        event.preventDefault();
        event.stopPropagation();
      },
    },
  };
}
