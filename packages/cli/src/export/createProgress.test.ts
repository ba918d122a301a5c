import { describe, expect, test } from 'vitest';
import { createProgress } from './createProgress.js';

const piece = (text: string) => new TextEncoder().encode(text);

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { written, stream: { isTTY, write: (text: string) => written.push(text) } };
}

test('a person sees one line that moves, and is taken away at the end', () => {
  const { written, stream } = terminal(true);
  let now = 0;
  const progress = createProgress({ stream, isQuiet: false, now: () => now });
  progress.add(piece('one\n'));
  now = 50;
  progress.add(piece('two\nthree'));
  now = 150;
  progress.add(piece(`\n${'x'.repeat(1_500_000)}`));
  expect(progress.end()).toBe('3 lines, 1.5 MB');
  expect(written).toEqual(['\r\u001b[K1 line, 4 B', '\r\u001b[K3 lines, 1.5 MB', '\r\u001b[K']);
});

describe('nothing is shown', () => {
  test.each([
    ['to a file or a pipe', false, false],
    ['to who wants quiet', true, true],
  ])('%s', (_, isTTY, isQuiet) => {
    const { written, stream } = terminal(isTTY);
    const progress = createProgress({ stream, isQuiet });
    progress.add(piece('one\n'));
    expect(progress.end()).toBe('1 line, 4 B');
    expect(written).toEqual([]);
  });
});
