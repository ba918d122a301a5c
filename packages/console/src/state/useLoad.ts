import { useCallback, useRef, useState } from 'preact/hooks';
import { ApiError } from '../api/apiError.js';

export type Loaded<T> =
  | { is: 'loading' }
  | { is: 'ready'; value: T }
  /** `isMissing`: what was asked for does not exist, so asking again would not help. */
  | { is: 'failed'; message: string; isMissing: boolean };

export interface Loading<T> {
  loaded: Loaded<T>;
  again: () => void;
  /** What is shown is of the key before, and the new is on its way. */
  isBehind: boolean;
}

/**
 * Loads what a screen shows, again whenever `key` changes. `again` refreshes it in place: the old value stays
 * visible until the new one is there, and when a refresh fails. With `keepsOld` the value of another key stays
 * visible as well until its successor is there, so that a filter does not make the page jump.
 */
export function useLoad<T>(key: string, load: () => Promise<T>, { keepsOld = false } = {}): Loading<T> {
  const [held, setHeld] = useState<{ key: string; loaded: Loaded<T> }>({ key, loaded: { is: 'loading' } });
  const wanted = useRef({ key, load });
  wanted.current = { key, load };
  const turns = useRef({ asked: 0, shown: 0 });

  const again = useCallback(() => {
    const turn = ++turns.current.asked;
    void settled(wanted.current.load()).then((loaded) => {
      if (wanted.current.key !== key) return; // the screen has moved on
      if (turn < turns.current.shown) return; // what was asked for later is there already
      if (loaded.is === 'ready') turns.current.shown = turn;
      setHeld((before) => (loaded.is === 'failed' && isReady(before, key) ? before : { key, loaded }));
    });
  }, [key]);

  // While it is drawn, and not once it was: on a slow processor that is a tenth of a second.
  const begun = useRef<() => void>(undefined);
  if (begun.current !== again) {
    begun.current = again;
    again();
  }
  const isBehind = held.key !== key;
  const isShown = !isBehind || (keepsOld && held.loaded.is === 'ready');
  return { loaded: isShown ? held.loaded : { is: 'loading' }, again, isBehind };
}

function isReady<T>(held: { key: string; loaded: Loaded<T> }, key: string): boolean {
  return held.key === key && held.loaded.is === 'ready';
}

async function settled<T>(loading: Promise<T>): Promise<Loaded<T>> {
  try {
    return { is: 'ready', value: await loading };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { is: 'failed', message: error.message, isMissing: error.status === 404 };
  }
}
