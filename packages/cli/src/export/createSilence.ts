/** Silence of the collector after which a download is given up. A page of answers takes it milliseconds. */
const maxSilenceMs = 60_000;

/** Gives up when nothing has come for too long, however long the whole takes. */
export interface Silence {
  signal: AbortSignal;
  /** Something has come. */
  broken(): void;
  end(): void;
}

export function createSilence(maxMs = maxSilenceMs): Silence {
  const abort = new AbortController();
  const giveUp = () => abort.abort(new DOMException(`nothing for ${maxMs / 1000} seconds`, 'TimeoutError'));
  const timer = setTimeout(giveUp, maxMs);
  return { signal: abort.signal, broken: () => void timer.refresh(), end: () => clearTimeout(timer) };
}
