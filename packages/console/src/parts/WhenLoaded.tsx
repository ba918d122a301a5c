import type { ComponentChildren } from 'preact';
import type { Loaded } from '../state/useLoad.js';
import { Failed } from './Notice.js';
import { Skeleton } from './Skeleton.js';

interface WhenLoadedProps<Value> {
  loaded: Loaded<Value>;
  again: () => void;
  /** Lines of the skeleton. */
  rows?: number;
  children: (value: Value) => ComponentChildren;
}

/** Draws what was loaded; until then its shape, and when it fails, why and how to try again. */
export function WhenLoaded<Value>({ loaded, again, rows = 3, children }: WhenLoadedProps<Value>) {
  switch (loaded.is) {
    case 'loading':
      return <Skeleton kind="line" rows={rows} />;
    case 'failed':
      return <Failed message={loaded.message} again={again} />;
    case 'ready':
      return <>{children(loaded.value)}</>;
  }
}
