// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { ScreenGuard } from './ScreenGuard.js';

afterEach(() => vi.restoreAllMocks());

function Screen({ at }: { at: string }) {
  if (at === '/broken') throw new TypeError('questions is undefined');
  return <p>The screen at {at}</p>;
}

/** Goes to an address. */
const goTo = (root: HTMLElement, at: string) =>
  act(() =>
    render(
      <ScreenGuard at={at}>
        <Screen at={at} />
      </ScreenGuard>,
      root,
    ),
  );

it('says that a screen broke, and draws the next one', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const root = document.createElement('div');
  void goTo(root, '/broken');
  expect(root.querySelector('[role="alert"]')?.textContent).toContain('could not be drawn');
  expect(root.querySelector('button')?.textContent).toBe('Load the page again');
  expect(told).toHaveBeenCalledWith(new TypeError('questions is undefined'));
  void goTo(root, '/surveys');
  expect(root.textContent).toBe('The screen at /surveys');
  void goTo(root, '/broken');
  expect(root.querySelector('[role="alert"]')).not.toBeNull();
});

it('leaves a screen that can be drawn as it is', () => {
  const root = document.createElement('div');
  void goTo(root, '/surveys');
  expect(root.textContent).toBe('The screen at /surveys');
});
