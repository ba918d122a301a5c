import type { Random } from './random.js';

/** Pieces that stand where bytes were: ends of text, half a character, brackets, line ends, BOMs. */
const pieces = [
  '00',
  'ff',
  'c3',
  'eda080',
  'f09f98',
  'efbbbf',
  'fffe',
  '0d0a0d0a',
  '22',
  '5c',
  '7b',
  '5b',
  '7d',
  '2c',
].map((hex) => Buffer.from(hex, 'hex'));

/** Changes the bytes of a message without regard for what they mean. */
export function mutateBytes(bytes: Buffer, random: Random): Buffer {
  const at = random.below(bytes.length + 1);
  const to = Math.min(bytes.length, at + 1 + random.below(16));
  const [before, piece, after] = [bytes.subarray(0, at), bytes.subarray(at, to), bytes.subarray(to)];
  return random.pick([
    () => before,
    () => Buffer.concat([before, after]),
    () => Buffer.concat([before, random.pick(pieces), after]),
    () => Buffer.concat([before, random.pick(pieces), piece, after]),
    () => Buffer.concat([before, piece, piece, piece, after]),
    () => Buffer.concat([before, flipped(piece, random), after]),
    () => Buffer.concat([after, before]),
  ])();
}

function flipped(piece: Buffer, random: Random): Buffer {
  return Buffer.from(piece.map((byte) => byte ^ (1 << random.below(8))));
}
