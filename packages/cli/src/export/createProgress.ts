/** How far a download is. */
export interface Progress {
  add(piece: Uint8Array): void;
  /** Takes the line away and says how much there was. */
  end(): string;
}

const newline = 10;
/** Often enough to be seen to move. */
const everyMs = 100;

/** Tells a person at a terminal how much has come, on a line that is written over; a file or a pipe gets nothing of it. */
export function createProgress(options: {
  stream: { isTTY?: boolean; write(text: string): unknown };
  isQuiet: boolean;
  /** Called with each piece. */
  onPiece?: () => void;
  now?: () => number;
}): Progress {
  const { stream, isQuiet, onPiece, now = Date.now } = options;
  const isShown = stream.isTTY === true && !isQuiet;
  let lines = 0;
  let bytes = 0;
  let shownAt = Number.NEGATIVE_INFINITY;

  const amount = () => `${lines.toLocaleString('en')} ${lines === 1 ? 'line' : 'lines'}, ${size(bytes)}`;

  return {
    add(piece) {
      onPiece?.();
      bytes += piece.length;
      for (let at = piece.indexOf(newline); at !== -1; at = piece.indexOf(newline, at + 1)) lines += 1;
      if (!isShown || now() - shownAt < everyMs) return;
      shownAt = now();
      stream.write(`\r\u001b[K${amount()}`);
    },
    end() {
      if (isShown) stream.write('\r\u001b[K');
      return amount();
    },
  };
}

function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [unit, of] = bytes < 1_000_000 ? ['kB', 1000] : ['MB', 1_000_000];
  return `${(bytes / Number(of)).toFixed(1)} ${unit}`;
}
