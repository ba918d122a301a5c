interface Limits {
  /** Any number, where it is left out. */
  range?: readonly [low: number, high: number];
  isWhole?: boolean;
}

/** The number that somebody wrote, with either decimal sign; undefined for nothing. */
export function readNumber(
  text: string,
  { range: [low, high] = [-Infinity, Infinity], isWhole = false }: Limits = {},
): number | undefined | 'wrong' {
  const written = text.trim().replace(',', '.').replace('−', '-');
  if (!written) return undefined;
  if (!/^-?\d+(\.\d+)?$/.test(written)) return 'wrong';
  const value = Number(written);
  if (value < low || value > high || (isWhole && !Number.isInteger(value))) return 'wrong';
  return value;
}
