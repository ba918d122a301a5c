import { type ReadonlySignal, signal } from '@preact/signals';

export interface ShownPlaces {
  /** Changes whenever a field comes or goes. */
  paths: ReadonlySignal<ReadonlySet<string>>;
  /** Says that a field for this path is on the page; returns how to say that it is gone. */
  add: (path: string) => () => void;
}

/** Counts which places of a document have a field on the page; those that come together are told together. */
export function createShownPlaces(): ShownPlaces {
  const counts = new Map<string, number>();
  const paths = signal<ReadonlySet<string>>(new Set());
  let isDue = false;

  const tell = () => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      paths.value = new Set(counts.keys());
    });
  };
  const count = (path: string, by: 1 | -1) => {
    const now = (counts.get(path) ?? 0) + by;
    if (now) counts.set(path, now);
    else counts.delete(path);
    tell();
  };
  return {
    paths,
    add: (path) => {
      count(path, 1);
      return () => count(path, -1);
    },
  };
}
