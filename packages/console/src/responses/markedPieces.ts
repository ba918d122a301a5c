export interface Piece {
  start: number;
  text: string;
  isMatch: boolean;
}

/** Cuts a text where what was looked for begins and ends; what overlaps is one piece. */
export function markedPieces(text: string, matches: readonly { start: number; end: number }[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (start: number, end: number, isMatch: boolean) => {
    if (end > start) pieces.push({ start, text: text.slice(start, end), isMatch });
  };
  let at = 0;
  for (const { start, end } of matches.toSorted((a, b) => a.start - b.start)) {
    const begin = Math.max(at, start);
    add(at, begin, false);
    add(begin, end, true);
    at = Math.max(at, end);
  }
  add(at, text.length, false);
  return pieces;
}
