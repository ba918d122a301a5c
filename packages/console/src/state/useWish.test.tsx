// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { ApiError } from '../api/apiError.js';
import { useWish } from './useWish.js';

type Wish = ReturnType<typeof useWish<string>>;

/** Draws one value, and gives what it is at any time. */
function wishOf(save: (value: string) => Promise<void>): () => Wish {
  let held: Wish | undefined;
  function Probe() {
    held = useWish<string>('viewer', save);
    return null;
  }
  act(() => render(<Probe />, document.createElement('div')));
  return () => {
    if (!held) throw new Error('nothing was drawn');
    return held;
  };
}

it('shows what was chosen before the collector has answered', async () => {
  let answer = () => {};
  const wish = wishOf(() => new Promise((resolve) => (answer = resolve)));
  act(() => void wish().wish('editor'));
  expect(wish().shown).toBe('editor');
  await act(async () => answer());
  expect(wish().shown).toBe('editor');
});

it('takes it back, and says why, when it is refused', async () => {
  const wish = wishOf(async () => {
    throw new ApiError({ status: 409, code: 'conflict', message: 'Somebody has to own the project.' });
  });
  await act(() => wish().wish('editor'));
  expect([wish().shown, wish().refused]).toEqual(['viewer', 'Somebody has to own the project.']);
});
