/**
 * Tells of moves within the page where the browser has no Navigation API: calls of `pushState` and `replaceState` are
 * seen, nothing else changes, and afterwards they are as they were.
 */
export function watchHistory(moved: () => void, signal: AbortSignal): void {
  if (watched === signal) return;
  watched = signal;
  const { history } = window;
  for (const name of ['pushState', 'replaceState'] as const) {
    const had = Object.prototype.hasOwnProperty.call(history, name);
    const original = history[name];
    const watched = function (this: History, ...args: Parameters<History['pushState']>) {
      original.apply(this, args);
      if (!signal.aborted) moved();
    };
    history[name] = watched;
    signal.addEventListener('abort', () => {
      // Somebody may have wrapped it since: then theirs stays, and ours in it only passes the call on.
      if (history[name] !== watched) return;
      if (had) history[name] = original;
      else Reflect.deleteProperty(history, name);
    });
  }
}

/** One Cairn watches once, however many pages it sees. */
let watched: AbortSignal | undefined;
