/** The part of `EventSource` that is used here, so that a test can bring its own. */
export interface Source {
  readonly readyState: number;
  addEventListener(type: string, heard: (event: MessageEvent<string>) => void): void;
  close(): void;
}

export interface Stream {
  open: () => Source;
  /** Called at every connection: fetch then what was missed. */
  onConnected: () => void;
  onLost: () => void;
  onResponse: (data: string) => void;
  /** Runs something later; returns how to forget it. */
  later: (run: () => void, ms: number) => () => void;
}

const closed = 2;
const longestWaitMs = 30_000;

/**
 * Keeps a stream of responses open. The browser reconnects by itself after a broken line, but gives up for ever
 * when the collector answers with an error, as it does while it restarts: then this opens a new one, ever more slowly.
 * Returns how to stop.
 */
export function keepOpen(stream: Stream): () => void {
  let failures = 0;
  let source: Source | undefined;
  let forget = () => {};

  const connect = () => {
    const opened = stream.open();
    source = opened;
    opened.addEventListener('open', () => {
      failures = 0;
      stream.onConnected();
    });
    opened.addEventListener('response', (event) => stream.onResponse(event.data));
    opened.addEventListener('error', () => {
      stream.onLost();
      if (opened.readyState !== closed) return;
      failures += 1;
      forget = stream.later(connect, Math.min(1000 * 2 ** (failures - 1), longestWaitMs));
    });
  };

  connect();
  return () => {
    forget();
    source?.close();
  };
}
