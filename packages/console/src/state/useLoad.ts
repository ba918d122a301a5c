import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ApiError } from '../api/apiError.js';

export type Loaded<T> = { is: 'loading' } | { is: 'ready'; value: T } | { is: 'failed'; message: string };

/**
 * Loads what a screen shows, again whenever `key` changes. `again` refreshes it in place: the old value stays
 * visible until the new one is there, and when a refresh fails.
 */
export function useLoad<T>(key: string, load: () => Promise<T>): { loaded: Loaded<T>; again: () => void } {
  const [held, setHeld] = useState<{ key: string; loaded: Loaded<T> }>({ key, loaded: { is: 'loading' } });
  const wanted = useRef({ key, load });
  wanted.current = { key, load };

  const again = useCallback(() => {
    void settled(wanted.current.load()).then((loaded) => {
      if (wanted.current.key !== key) return; // the screen has moved on
      setHeld((before) => (loaded.is === 'failed' && isReady(before, key) ? before : { key, loaded }));
    });
  }, [key]);

  useEffect(again, [again]);
  return { loaded: held.key === key ? held.loaded : { is: 'loading' }, again };
}

function isReady<T>(held: { key: string; loaded: Loaded<T> }, key: string): boolean {
  return held.key === key && held.loaded.is === 'ready';
}

async function settled<T>(loading: Promise<T>): Promise<Loaded<T>> {
  try {
    return { is: 'ready', value: await loading };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { is: 'failed', message: error.message };
  }
}
