// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useTyped } from './useTyped.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A search beside another filter, and all that was put into the address. */
function drawn() {
  const root = document.createElement('div');
  const put: string[] = [];
  let held: ReturnType<typeof useTyped> | undefined;
  function Probe({ stage }: { stage: string }) {
    held = useTyped('', (text) => put.push(`${stage} ${text}`));
    return null;
  }
  const draw = (stage: string) => act(() => render(<Probe stage={stage} />, root));
  void draw('any');
  return {
    put,
    draw,
    text: () => held?.text,
    type: (text: string) => act(() => held?.type(text)),
    pause: () => act(() => void vi.runAllTimers()),
    leave: () => act(() => render(null, root)),
  };
}

it('is shown at every letter, and put once for all of them', () => {
  const { put, text, type, pause } = drawn();
  for (const word of ['s', 'sl', 'slow']) void type(word);
  expect([text(), put]).toEqual(['slow', []]);
  void pause();
  expect(put).toEqual(['any slow']);
});

it('is put beside what was chosen during the pause', () => {
  const { put, draw, type, pause } = drawn();
  void type('slow');
  void draw('support');
  void pause();
  expect(put).toEqual(['support slow']);
});

it('is forgotten where the screen is left', () => {
  const { put, type, leave, pause } = drawn();
  void type('slow');
  void leave();
  void pause();
  expect(put).toEqual([]);
});
