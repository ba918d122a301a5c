// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { navigate, place } from '../state/router.js';
import { useVisitor } from './useVisitor.js';

beforeEach(() => {
  vi.useFakeTimers();
  navigate('/surveys/ease/preview');
});
afterEach(() => vi.useRealTimers());

/** The screen with the made-up visitor, and how to leave it. */
function drawn() {
  const root = document.createElement('div');
  let held: ReturnType<typeof useVisitor> | undefined;
  function Probe() {
    held = useVisitor();
    return null;
  }
  act(() => render(<Probe />, root));
  return {
    type: (url: string) => act(() => held?.change({ url })),
    leave: () => act(() => render(null, root)),
  };
}

it('puts what is typed into the address once its author pauses', () => {
  const { type } = drawn();
  void type('/checkout');
  expect(place.value.query.has('v.url')).toBe(false);
  void act(() => void vi.runAllTimers());
  expect(place.value.query.get('v.url')).toBe('/checkout');
});

it('leaves the address of another screen alone', () => {
  const { type, leave } = drawn();
  void type('/checkout');
  navigate('/responses?side=bad');
  void leave();
  vi.runAllTimers();
  expect(location.search).toBe('?side=bad');
});
