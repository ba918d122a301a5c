/** Browsers count how often an address is changed, and stop those who do it at every letter. */
export const pauseMs = 300;

/** Runs something once some time has passed; returns how to forget it. */
export function later(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}
